export { ColumnsPanel } from './ColumnsPanel';
export { ExportPanel } from './ExportPanel';
export { FacetPanel } from './FacetPanel';
export { ViewsPanel } from './ViewsPanel';
