import {isObject} from '../model/json.js';
import type {Warning} from './report.js';

/** Warns of what the feed as a whole lacks. */
export function warnOfEnvelope(json: unknown, language: string | undefined): Warning[] {
  const envelope = isObject(json) ? json : {};
  const missing = ['version', 'title', 'items'].filter((name) => !Object.hasOwn(envelope, name));
  return [
    ...(missing.length > 0
      ? [{code: 'not-json-feed', path: '$', saying: ['lacks', missing.join(', ')]} as const]
      : []),
    ...(language === undefined ? [{code: 'no-language', path: '$', saying: ['noLanguage']} as const] : []),
  ];
}
