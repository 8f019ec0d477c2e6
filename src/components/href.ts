/** An address of the site under the folder it is published in: `/reports/` → `/vsoko/reports/`. */
export function href(path: string): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + path;
}
