import { readTarget } from '../address.ts';
import type { Site } from '../site.ts';
import { pageSheets, type PageSheet } from './pageSheets.ts';
import { joinSheets, type StyleRules } from './styleOf.ts';
import { readSheet, type StyleRule } from './styleRule.ts';
import type { TreeNode } from './treeAdapter.ts';

/** Reads the style sheets of a page with an address; those of another site are not opened and hide nothing. */
export type SheetReader = (document: TreeNode, address: string) => Promise<StyleRules>;

/** A reader that opens and reads each sheet of a site once. */
export function sheetReader(site: Site): SheetReader {
  const opened = new Map<string, readonly StyleRule[]>();
  const written = new Map<string, readonly StyleRule[]>();

  async function open(address: string): Promise<readonly StyleRule[]> {
    const known = opened.get(address);
    if (known !== undefined) return known;
    const { status, bytes } = await site.open(address);
    const rules = status === 200 ? readSheet(new TextDecoder().decode(bytes)) : [];
    opened.set(address, rules);
    return rules;
  }

  async function read(sheet: PageSheet, page: string): Promise<readonly StyleRule[]> {
    if ('href' in sheet) {
      const target = readTarget(sheet.href, page, site.origins);
      return target.kind === 'inside' ? open(target.address) : [];
    }
    const rules = written.get(sheet.css) ?? readSheet(sheet.css);
    written.set(sheet.css, rules);
    return rules;
  }

  return async (document, address) =>
    joinSheets(await Promise.all(pageSheets(document).map((sheet) => read(sheet, address))));
}
