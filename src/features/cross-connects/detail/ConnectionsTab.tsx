export function ConnectionsTab() {
  return null;
}
