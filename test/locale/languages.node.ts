import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {formatEdtf} from '../../src/format/date.js';
import {loaders} from '../../src/locale/generated/loaders.js';
import {type MessageFunction, type TargetLocale} from '../../src/locale/messages.js';
import {translate} from '../../src/locale/translate.js';
import {parseEdtf} from '../../src/model/edtf.js';

async function speaking(locale: TargetLocale): Promise<MessageFunction> {
  const {templates} = await loaders[locale].visitor();
  return ((message, options) => translate(templates, message, options?.id)) as MessageFunction;
}

describe('dates in words', () => {
  const cases: [locale: TargetLocale, date: string, words: string][] = [
    ['es', '2021-11/..', 'desde noviembre de 2021'],
    ['es', '2018-09-27/..', 'desde el 27 de septiembre de 2018'],
    ['es', '../2018-09-27', 'hasta el 27 de septiembre de 2018'],
    ['fr', '2018-09-27/..', 'depuis le 27 septembre 2018'],
    ['fr', '../2018-09-27', 'jusqu’au 27 septembre 2018'],
    ['de', '2021-11/..', 'seit November 2021'],
    ['de', '2018-09-27/..', 'seit dem 27. September 2018'],
    ['ru', '2021-11/..', 'ноябрь 2021 г. — настоящее время'],
    ['ru', '2018-09-27/..', 'с 27 сентября 2018 г.'],
    ['tr', '../2018-09-27', '27 Eylül 2018 tarihine kadar'],
    ['zh', '2021-11/..', '自2021年11月起'],
    ['ko', '2021-11/..', '2021년 11월부터'],
    ['ar', '2021/..', `منذ ${new Intl.NumberFormat('ar', {useGrouping: false}).format(2021)}`],
    ['ca', '1913~', 'aprox. 1913'],
  ];
  for (const [locale, date, words] of cases) {
    it(`${locale}: ${words}`, async () => {
      assert.equal(formatEdtf(parseEdtf(date)!, locale, await speaking(locale)), words);
    });
  }
});
