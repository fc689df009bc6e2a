import type {SheetWords} from './en.js';

export const pt: SheetWords = {
  doubts: {
    'no-name': 'A linha não tem nome nem título e fica de fora: “{cell}”. Escreva um na planilha.',
    'date-order': '“{cell}” foi entendido como {made}. Nesta coluna vem primeiro o dia ou o mês?',
    'date-order-by':
      '“{cell}” foi entendido como {made}. Nesta coluna vem primeiro o dia ou o mês? Só isto o indica: {by}.',
    'date-year': '“{cell}” foi entendido como {made}. Escreva o ano com quatro algarismos.',
    'date-serial':
      '“{cell}” pode ser o número com que a planilha conta os dias: seria {day}. Escreva-o como data.',
    'date-unread': '“{cell}” não é uma data. Escreva-a como 2018-09-27, 2018-09 ou 2018.',
    'number-marks': '“{cell}” foi entendido como {made}. O sinal separa os milhares ou os decimais?',
    'number-unread': '“{cell}” não é um número. Escreva apenas algarismos.',
    'number-fraction':
      '“{cell}” foi entendido como {made}, mas aqui só cabem números inteiros. Se forem milhares, indique no cabeçalho: {field} (milhares).',
    scaled:
      'O cabeçalho “{heading}” assim o indica, e os números da coluna foram multiplicados por {factor}: “{cell}” ficou {made}.',
    'number-range': '“{cell}” não é possível: o número deve estar entre {min} e {max}.',
    'number-low': '“{cell}” não é possível: o número deve ser {min} ou mais.',
    'unit-dropped': '“{cell}” ficou {made}: não há lugar para “{unit}”.',
    'country-unknown': '“{cell}” não é um país conhecido. Escreva o nome ou o código de duas letras.',
    'country-ambiguous': '“{cell}” indica mais de um país. Escreva um só.',
    'choice-unknown': '“{cell}” não é nenhuma das palavras possíveis: {allowed}.',
    'flag-unread': '“{cell}” não é sim nem não.',
    'link-unread': '“{cell}” não é um endereço web. Ele começa com https://.',
    'email-unread': '“{cell}” não é um endereço de e-mail.',
    'email-several': 'Só há lugar para um e-mail: {made}. Fica de fora: {rest}.',
    'telephone-unread': '“{cell}” não é um número de telefone. Escreva algarismos, com + e o código do país.',
    'telephone-several': 'Só há lugar para um telefone: {made}. Fica de fora: {rest}.',
    'hours-unread': '“{cell}” não foi entendido. Escreva o horário como Seg–Sex 9:00–17:00.',
    'language-unknown': '“{cell}” não é um idioma conhecido. Escreva o nome ou o código, por exemplo pt.',
    'coordinates-unread': '“{cell}” não é um lugar. Escreva latitude e longitude, por exemplo 41.38, 2.18.',
    incomplete: '{field} fica de fora, pois falta uma parte ({missing}): “{cell}”.',
    duplicate: '“{cell}” aparece duas vezes: também na linha {first}. Ambas são mantidas.',
    renamed: '“{cell}” é tomado por “{made}”, que tem o mesmo endereço ({shared}).',
    'quote-open': 'Aqui se abrem aspas que não se fecham, e a linha foi lida sem elas: “{cell}”.',
    'formula-error': 'A célula mostra um erro da planilha: {cell}.',
    'total-row': 'A linha parece uma soma e fica de fora: “{cell}”.',
    'note-row': 'A linha abaixo da tabela fica de fora: “{cell}”.',
    'text-cut': 'O texto tem mais de {max} caracteres e foi cortado.',
  },
  refusals: {
    xls: 'É um arquivo de um Excel antigo (.xls). Abra-o e salve-o como .xlsx ou CSV.',
    ods: 'É um arquivo do LibreOffice (.ods). Salve-o como .xlsx ou CSV.',
    numbers: 'É um arquivo do Numbers. Exporte-o para Excel (.xlsx) ou CSV.',
    protected: 'O arquivo está protegido por senha. Salve-o sem ela.',
    broken: 'O arquivo está danificado. Abra-o no programa de planilhas e salve-o de novo como .xlsx ou CSV.',
    'too-large': 'O arquivo é grande demais para ser lido aqui. Apague planilhas e imagens desnecessárias.',
    'no-table': 'Não há nenhuma tabela no arquivo.',
    'no-rows': 'Há cabeçalhos, mas ainda nenhuma linha. Escreva abaixo uma linha para cada entrada.',
    'not-a-sheet': 'Não é uma planilha. Escolha um arquivo que termine em .xlsx ou .csv.',
  },
};
