import {isWidget, type Widget} from '../../mount/widgets.js';
import {optionsOf} from './options.js';
import {HOWS, type How} from './snippets.js';
import {THEME_PROPERTIES} from './theme.js';

/** What is set in the builder. */
export interface Settings {
  readonly widget: Widget;
  /** Attributes by name; what is as usual is not in it. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Custom properties by name. */
  readonly theme: Readonly<Record<string, string>>;
  readonly how: How;
  /** Language of the widget (BCP 47); empty for that of the page. */
  readonly lang: string;
  /** Address of the feed where the open one has none, or is to have another. */
  readonly src: string;
  /** Address of a page for people whom the script does not reach, and the words of the link to it. */
  readonly link: string;
  readonly linkText: string;
  /** Folder with the files of dist/cdn; empty for the CDN. */
  readonly base: string;
  /** Colours of the page that the widget will stand on, where they are known; only for the preview. */
  readonly background: string;
  readonly color: string;
}

export const NOTHING_SET: Settings = {
  widget: 'network-list',
  attributes: {},
  theme: {},
  how: 'html',
  lang: '',
  src: '',
  link: '',
  linkText: '',
  base: '',
  background: '',
  color: '',
};

/** How the address of the page calls what has no family of its own. */
const PARAMETERS = {
  lang: 's.lang',
  src: 's.src',
  link: 's.link',
  linkText: 's.text',
  base: 's.base',
  background: 's.background',
  color: 's.color',
} as const;

/** `--plaza-color-brand` is `t.color-brand`. */
const themeParameter = (name: string) => `t.${name.replace('--plaza-', '')}`;

/** Reads the address of the page; what nobody can set is left out. */
export function readSettings(address: URLSearchParams): Settings {
  const widget = address.get('widget') ?? '';
  const how = HOWS.find((each) => each === address.get('how')) ?? NOTHING_SET.how;
  const known = isWidget(widget) ? widget : NOTHING_SET.widget;
  const attributes: Record<string, string> = {};
  for (const {name, usual, control} of optionsOf(known)) {
    const value = address.get(`a.${name}`);
    if (value === null || (control.kind !== 'flag' && value === usual)) continue;
    if (control.kind === 'choice' && !control.choices.includes(value)) continue;
    if (control.kind === 'number' && !(Number(value) >= control.min && Number(value) <= control.max))
      continue;
    attributes[name] = control.kind === 'flag' ? control.on : value;
  }
  const theme = Object.fromEntries(
    THEME_PROPERTIES.flatMap((name) => {
      const value = address.get(themeParameter(name));
      return value ? [[name, value]] : [];
    }),
  );
  const others: Record<string, string> = {};
  for (const [name, parameter] of Object.entries(PARAMETERS)) others[name] = address.get(parameter) ?? '';
  return {...NOTHING_SET, ...others, widget: known, attributes, theme, how};
}

/** The same as parameters; those that are to leave the address are `undefined`. */
export function toParameters(
  settings: Settings,
  address: URLSearchParams,
): Record<string, string | undefined> {
  const old = [...address.keys()].filter((name) => /^[at]\./.test(name));
  const {widget, how, attributes, theme} = settings;
  return {
    ...Object.fromEntries(old.map((name) => [name, undefined])),
    widget: widget === NOTHING_SET.widget ? undefined : widget,
    how: how === NOTHING_SET.how ? undefined : how,
    // An attribute that is there without a value says yes.
    ...Object.fromEntries(Object.entries(attributes).map(([name, value]) => [`a.${name}`, value || 'on'])),
    ...Object.fromEntries(Object.entries(theme).map(([name, value]) => [themeParameter(name), value])),
    ...Object.fromEntries(
      Object.entries(PARAMETERS).map(([name, parameter]) => [
        parameter,
        settings[name as keyof typeof PARAMETERS] || undefined,
      ]),
    ),
  };
}

/** With a value, or as usual. */
export function withAttribute(settings: Settings, name: string, value: string | undefined): Settings {
  const {[name]: _, ...others} = settings.attributes;
  const usual = optionsOf(settings.widget).find((option) => option.name === name);
  const isUsual = value === undefined || (usual?.control.kind !== 'flag' && value === usual?.usual);
  return {...settings, attributes: isUsual ? others : {...others, [name]: value}};
}

/** For another widget, which keeps what both have. */
export function withWidget(settings: Settings, widget: Widget): Settings {
  const options = new Map(optionsOf(widget).map((option) => [option.name, option]));
  const kept = Object.entries(settings.attributes).filter(([name, value]) => {
    const control = options.get(name)?.control;
    return (
      control && (control.kind !== 'choice' || control.choices.includes(value)) && control.kind !== 'many'
    );
  });
  return {...settings, widget, attributes: Object.fromEntries(kept)};
}
