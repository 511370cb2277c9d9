export function CreateCrossConnectPage() {
  return <h1>CreateCrossConnectPage</h1>;
}
