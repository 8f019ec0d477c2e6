import type { PublishedWork } from '../../publication/objectivity/publishedObjectivity.ts';

/** «ВПР, Русский язык, 5 класс». */
export function workName({
  procedure,
  subject,
  parallel,
}: Pick<PublishedWork, 'procedure' | 'subject' | 'parallel'>): string {
  return [procedure, ...(subject === undefined ? [] : [subject]), `${parallel}\u00A0класс`].join(
    ', ',
  );
}

/** Where a work stands on its page; never a name from a file. */
export function workAnchor(index: number): string {
  return `work-${index + 1}`;
}
