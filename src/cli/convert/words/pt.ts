import type {ConvertWords} from './en.js';

export const pt: ConvertWords = {
  sheet: 'Planilha “{sheet}”',
  table: '{list}: {count}, nas linhas {from} a {to}',
  noTable: 'nenhuma tabela para a qual o feed tenha lugar',
  hidden: 'oculta, deixada de fora',
  posts: '{list}: {count}',
  encoding: 'codificação: {encoding}',
  leftOut: 'deixada de fora',
  language: 'idioma: {language}',
  dmy: 'dia, mês, ano',
  mdy: 'mês, dia, ano',
  ymd: 'ano, mês, dia',
  '.': 'ponto decimal',
  ',': 'vírgula decimal',
  doubts: 'Dúvidas: {count}',
  more: '… e mais {count} como esta; --json tem todas',
  changes:
    '{list}: inclusões: {added}, alterações: {changed}, exclusões: {removed}, sem mudança: {unchanged}',
  noTitle: 'O feed não tem título: dê-lhe um com --title.',
  written: 'Gravado: {out}',
  same: 'Nada mudou: {out}',
  refused: 'Não gravado, porque há dúvidas e --strict foi pedido: {out}',
  nothing: 'Nada foi reconhecido, por isso nada é gravado. --section diz que lista uma planilha contém.',
};
