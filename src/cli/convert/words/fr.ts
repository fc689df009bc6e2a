import type {ConvertWords} from './en.js';

export const fr: ConvertWords = {
  sheet: 'Feuille « {sheet} »',
  table: '{list} : {count}, lignes {from} à {to}',
  noTable: 'aucun tableau qui ait sa place dans un flux',
  hidden: 'masquée, laissée de côté',
  posts: '{list} : {count}',
  encoding: 'encodage : {encoding}',
  leftOut: 'laissée de côté',
  language: 'langue : {language}',
  dmy: 'jour, mois, année',
  mdy: 'mois, jour, année',
  ymd: 'année, mois, jour',
  '.': 'point décimal',
  ',': 'virgule décimale',
  doubts: 'Doutes : {count}',
  more: '… et {count} autres du même genre ; --json les donne tous',
  changes:
    '{list} : ajouts : {added}, modifications : {changed}, suppressions : {removed}, sans changement : {unchanged}',
  noTitle: 'Le flux n’a pas de titre : donnez-lui en un avec --title.',
  written: 'Écrit : {out}',
  same: 'Rien n’a changé : {out}',
  refused: 'Non écrit, car il y a des doutes et --strict est demandé : {out}',
  nothing: 'Rien n’a été reconnu, rien n’est donc écrit. --section dit quelle liste une feuille contient.',
};
