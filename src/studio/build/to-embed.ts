import type {Project} from '../workshop/project.js';
import {EXAMPLE_BASE, EXAMPLE_FEED} from './checks.js';
import type {Embed, Height} from './embed.js';
import {optionsOf} from './options.js';
import {cdnBase, HASHES, toBase} from './release.js';
import type {Settings} from './state.js';
import {sayOf, type Say} from './words.js';

/** What the lines are made of: the settings, and where they say nothing what is known of the feed and the files. */
export function toEmbed(settings: Settings, project: Project, height: Height | undefined, say: Say): Embed {
  const {widget, attributes, how, lang, theme} = settings;
  const src = settings.src.trim() || project.publicUrl || EXAMPLE_FEED;
  const own = toBase(settings.base) ?? (how === 'frame' ? EXAMPLE_BASE : undefined);
  const link = settings.link.trim();
  return {
    widget,
    src,
    attributes: optionsOf(widget).flatMap(({name}) => {
      const value = attributes[name];
      return value === undefined ? [] : [[name, value] as const];
    }),
    lang,
    link: {
      href: link || src,
      text: settings.linkText.trim() || attributes['heading'] || sayOf(say, 'w', widget),
    },
    theme,
    base: own ?? cdnBase(HASHES !== undefined),
    integrity: own ? undefined : HASHES,
    height,
    remarks: {room: say('css.room'), scheme: say('css.scheme')},
  };
}
