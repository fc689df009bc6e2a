import type {Widget} from '../../mount/widgets.js';

/** A widget as a page is to have it. */
export interface Embed {
  readonly widget: Widget;
  /** Address of the feed. */
  readonly src: string;
  /** Attributes but for `src` and `lang`, in the order in which they are written; a flag is empty. */
  readonly attributes: readonly (readonly [name: string, value: string])[];
  /** Language of the widget (BCP 47); empty for that of the page. */
  readonly lang: string;
  /** What visitors find whom the script does not reach: a link, to the feed itself where there is no page for people. */
  readonly link: {readonly href: string; readonly text: string};
  /** Custom properties of CSS. */
  readonly theme: Readonly<Record<string, string>>;
  /** Folder with the files of dist/cdn, with a slash at its end. */
  readonly base: string;
  /** The hashes of the files in it by name, where they are known. */
  readonly integrity: Readonly<Record<string, string>> | undefined;
  /** How high the widget is, in pixels, where a text is 16 of them. */
  readonly height: Height | undefined;
  /** What the lines say to whoever reads them, in the language of the page. */
  readonly remarks: Remarks;
}

/** The comments of a style sheet. */
export interface Remarks {
  /** On the room for the widget. */
  readonly room: string;
  /** On what `light-dark()` goes by, in lines. */
  readonly scheme: string;
}

/** On a phone, and on a desk. */
export interface Height {
  readonly narrow: number;
  readonly wide: number;
}

/** Lines to copy. */
export interface Code {
  readonly language: 'html' | 'css' | 'js' | 'json' | 'sh' | 'text' | 'tsx' | 'ts' | 'vue' | 'svelte';
  readonly text: string;
}

/** Something to do: its words have the key, and lines may belong to it. */
export interface Step {
  readonly say: StepName;
  readonly code?: Code;
}

/** One of several ways into a system, each with who can go it. */
export interface Way {
  readonly name: WayName;
  readonly steps: readonly Step[];
}

export type WayName =
  | 'only'
  | 'wordpress.plugin'
  | 'wordpress.html'
  | 'wordpress.marked'
  | 'drupal.marked'
  | 'drupal.link'
  | 'joomla.marked'
  | 'joomla.link';

export type StepName =
  | 'head'
  | 'style'
  | 'body'
  | 'look'
  | 'wordpress.install'
  | 'wordpress.block'
  | 'wordpress.shortcode'
  | 'wordpress.tag'
  | 'wordpress.style'
  | 'wordpress.html'
  | 'wordpress.head'
  | 'wordpress.marked'
  | 'wordpress.link'
  | 'drupal.head'
  | 'drupal.format'
  | 'drupal.marked'
  | 'drupal.link'
  | 'drupal.style'
  | 'joomla.head'
  | 'joomla.marked'
  | 'joomla.link'
  | 'joomla.style'
  | 'frame.copy'
  | 'frame.style'
  | 'frame.body'
  | 'npm'
  | 'types'
  | 'vue.config'
  | 'component'
  | 'npm.style';
