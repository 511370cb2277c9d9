export function CrossConnectPage() {
  return <h1>CrossConnectPage</h1>;
}
