import { FONT } from './styles.ts';

/** The part that names the typeface and what stands in for it where it is not installed. */
export const fontTable = {
  path: 'word/fontTable.xml',
  data:
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
    `<w:font w:name="${FONT}"><w:altName w:val="Arial"/><w:charset w:val="CC"/>` +
    '<w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font></w:fonts>',
};
