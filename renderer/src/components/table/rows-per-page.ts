/** A list of up to so many rows is one page. */
const onePage = 100;
/** Rows of one page of a longer list: a page is drawn, and each of its rows opened, without a long task. */
const shortPage = 50;

/** How many rows a page has of a list of so many. */
export function rowsPerPage(rows: number): number {
  return rows <= onePage ? onePage : shortPage;
}
