/** How a visitor looks at a page. */
export interface View {
  readonly name: string;
  /** Of the window, in CSS pixels. */
  readonly width: number;
  /** Of the page's root, in CSS pixels. */
  readonly fontSize?: number;
  /** Whether the visitor spaces text as far as WCAG 1.4.12 lets them. */
  readonly spaced?: boolean;
  /** What the visitor asks the system for: media features and their values. */
  readonly asks?: Readonly<Record<string, string>>;
  /** Whether it is printed. */
  readonly printed?: boolean;
  /** What axe looks for: where only sizes are others, it would find all else again. */
  readonly axe?: 'all' | 'target-size';
}

/** A page that the stories stand in, and how visitors look at it. */
export interface Context {
  readonly name: string;
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  readonly scheme: 'light' | 'dark';
  readonly views: readonly View[];
}

export const desk: Context = {
  name: 'a light page in English',
  locale: 'en',
  direction: 'ltr',
  scheme: 'light',
  views: [
    {name: 'at a desk', width: 1200, axe: 'all'},
    {name: 'spaced', width: 1200, spaced: true},
    {name: 'on paper', width: 718, printed: true},
    {name: 'with a root of 10 px', width: 800, fontSize: 10, axe: 'target-size'},
  ],
};

/** Every story is shown in each of these. */
export const contexts: readonly Context[] = [
  desk,
  {
    name: 'a dark page from right to left',
    locale: 'ar',
    direction: 'rtl',
    scheme: 'dark',
    views: [
      {name: 'on a phone', width: 360, axe: 'all'},
      {name: 'at 400 %, spaced', width: 320, spaced: true},
    ],
  },
  {
    name: 'a page in Spanish',
    locale: 'es',
    direction: 'ltr',
    scheme: 'light',
    views: [
      {name: 'at 400 %', width: 320},
      {name: 'at 400 %, spaced', width: 320, spaced: true},
      {name: 'with a root of 24 px', width: 320, fontSize: 24},
    ],
  },
];
