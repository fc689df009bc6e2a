/** Whether the visitor saves data, by a setting of the browser or the system: then no picture is loaded unasked. */
export function savesData(): boolean {
  const {connection} = navigator as Navigator & {readonly connection?: {readonly saveData: boolean}};
  return connection?.saveData || matchMedia('(prefers-reduced-data: reduce)').matches;
}
