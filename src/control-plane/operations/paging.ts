export interface Paging {
  page: number;
  pageSize: number;
}

/** One page of an ordered list, with what the caller needs to ask for the others. */
export const pageOf = <T>(all: readonly T[], { page, pageSize }: Paging) => ({
  items: all.slice((page - 1) * pageSize, page * pageSize),
  page,
  pageSize,
  total: all.length,
});

/** Whether some of the texts hold what was searched for, whatever the case. */
export const matches = (q: string | undefined, ...texts: (string | undefined)[]) => {
  const wanted = q?.trim().toLowerCase() ?? '';
  return wanted === '' || texts.some((text) => text?.toLowerCase().includes(wanted));
};
