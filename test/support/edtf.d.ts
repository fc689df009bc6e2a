declare module 'edtf' {
  /** Throws where the text is no EDTF. */
  export default function edtf(text: string): {
    /** Year, month (from 0) and day, as far as they are given. */
    readonly values: readonly number[];
    /** The date as the package understood it. */
    readonly edtf: string;
  };
}
