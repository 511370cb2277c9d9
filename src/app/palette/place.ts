export type Kind = 'crossConnect' | 'vpc' | 'connection';
export interface ObjectRef {
  kind: Kind;
  id: string;
}

const kindOf = (id: string): Kind | undefined =>
  id.startsWith('riv-')
    ? 'connection'
    : id.startsWith('ri-')
      ? 'crossConnect'
      : id.startsWith('net-')
        ? 'vpc'
        : undefined;

/** The one object that a page is about, as its URL says: by its path, or the one that is selected in it. */
export function objectAt(pathname: string, search: string): ObjectRef | undefined {
  const [, page = '', inPath = ''] = pathname.split('/');
  const selected = ['requests', 'topology'].includes(page)
    ? (new URLSearchParams(search).get('selected') ?? '')
    : '';
  const id = ['cross-connects', 'vpcs'].includes(page) ? inPath : selected;
  const kind = id.includes(',') ? undefined : kindOf(id);
  return kind && { kind, id };
}
