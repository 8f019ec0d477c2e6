import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

/** The first day that a ZIP can name, in local time as ZIP has it: every part bears it, as in reproducible builds. */
const ZIP_DAY = new Date(1980, 0, 1, 12);

const CORE = 'docProps/core.xml';
const RELATIONSHIPS = /^word\/_rels\/(.+)\.rels$/;

/**
 * Bookmarks of the headings are counted through the whole life of a process: they begin at 1 here. Only attributes and
 * codes of fields can match, since a text of the paper holds neither `<` nor a quote as such.
 */
function renameBookmarks(document: string): string {
  const first = /<w:bookmarkStart w:name="_Toc\d+" w:id="(\d+)"/.exec(document)?.[1];
  if (first === undefined) return document;
  const from1 = (id: string): string => String(Number(id) - Number(first) + 1);
  return document
    .replace(
      /(<w:bookmarkStart w:name="_Toc)(\d+)(" w:id=")(\d+)/g,
      (_, start: string, name: string, middle: string, id: string) =>
        start + from1(name) + middle + from1(id),
    )
    .replace(
      /(<w:bookmarkEnd w:id="| w:anchor="_Toc|>PAGEREF _Toc)(\d+)/g,
      (_, start: string, id: string) => start + from1(id),
    );
}

/** Names of relationships that the writer made at random, and the plain ones that replace them. */
function planNames(relationships: string): ReadonlyMap<string, string> {
  const ids = [...relationships.matchAll(/ Id="([^"]+)"/g)].map((match) => match[1] ?? '');
  return new Map(ids.map((id, i) => [id, `rId${i + 1}`]));
}

function rename(xml: string, attribute: RegExp, names: ReadonlyMap<string, string>): string {
  return xml.replace(attribute, (whole, name: string, id: string) => {
    const plain = names.get(id);
    return plain === undefined ? whole : ` ${name}="${plain}"`;
  });
}

/**
 * A DOCX without its moment of making: the dates inside are `date` (YYYY-MM-DD), those of its ZIP are one fixed day,
 * and random names are counted. The same parts give the same bytes.
 */
export function fixZip(docx: Uint8Array, date: string): Uint8Array {
  const parts = new Map(Object.entries(unzipSync(docx)));
  const change = (name: string, to: (xml: string) => string): void => {
    const part = parts.get(name);
    if (part !== undefined) parts.set(name, strToU8(to(strFromU8(part))));
  };
  change(CORE, (xml) =>
    xml.replace(/(<dcterms:\w+ [^>]*>)[^<]*/g, (_, open: string) => `${open}${date}T00:00:00Z`),
  );
  change('word/document.xml', renameBookmarks);
  for (const name of parts.keys()) {
    const owner = RELATIONSHIPS.exec(name)?.[1];
    const part = parts.get(name);
    if (owner === undefined || part === undefined) continue;
    const names = planNames(strFromU8(part));
    change(name, (xml) => rename(xml, / (Id)="([^"]+)"/g, names));
    change(`word/${owner}`, (xml) => rename(xml, / (r:(?:id|embed))="([^"]+)"/g, names));
  }
  const zippable: Zippable = {};
  for (const [name, bytes] of parts) {
    zippable[name] = [bytes, { mtime: ZIP_DAY, level: name.endsWith('.png') ? 0 : 6 }];
  }
  return zipSync(zippable);
}
