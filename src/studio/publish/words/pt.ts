import type {PublishWords} from './en.js';

export const words: PublishWords = {
  title: 'Coloque o feed na web',
  lead: 'Os widgets leem o feed de um endereço seu. Salve o arquivo, envie-o e diga à oficina onde ele está.',
  'save.title': '1. Salve o arquivo',
  'save.text': 'Ele se chama feed.json. Guarde-o: são os seus dados, e você pode abri-lo aqui de novo.',
  'save.action': 'Salvar feed.json',
  'place.title': '2. Envie-o',
  'place.label': 'Para onde?',
  wordpress: 'WordPress, com o plugin Plaza',
  'wordpress.steps':
    'Vá a Configurações → Plaza.|Em «A feed to upload», escolha feed.json e envie-o.|Copie o endereço que aparece ao lado.',
  media: 'WordPress, sem o plugin',
  'media.steps':
    'A biblioteca de mídia recusa .json, mas aceita planilhas: salve uma lista como CSV (botão abaixo) e envie-a em Mídia → Adicionar nova.|Copie o endereço do arquivo.|Um widget lê esse endereço como o seu feed. Ou peça a quem cuida do seu servidor que coloque feed.json numa pasta do site.',
  server: 'Um servidor próprio (também Drupal, Joomla, TYPO3)',
  'server.steps':
    'Coloque feed.json em qualquer pasta que o site sirva, por SFTP ou com o gerenciador de arquivos da hospedagem.|Se outros sites devem mostrar o seu feed, o servidor precisa permitir. Com Apache, coloque as duas linhas abaixo no arquivo .htaccess dessa pasta; com nginx, a terceira na configuração do servidor.',
  github: 'GitHub Pages (grátis)',
  'github.steps':
    'Crie um repositório público em github.com e envie feed.json com «Add file → Upload files».|Em Settings → Pages, escolha «Deploy from a branch», «main», e salve.|Depois de um minuto o endereço é https://NOME.github.io/REPOSITORIO/feed.json. Outros sites podem lê-lo sem mais nada.',
  'csv.label': 'Lista a salvar como CSV',
  'csv.action': 'Salvar como CSV',
  'csv.members': 'Membros',
  'csv.networks': 'Redes',
  'csv.priorities': 'Prioridades',
  'csv.statistics': 'Números',
  'csv.items': 'Marcos',
  'csv.contacts': 'Contatos',
  'check.title': '3. Diga onde ele está',
  'check.text': 'A oficina lê o endereço como o faria um widget em outro site.',
  'check.action': 'Verificar o endereço',
  'check.same': 'Está lá, pode ser lido de outros sites e é o que você tem aqui. Os widgets podem usá-lo.',
  'check.other':
    'Há um feed, mas não o que você tem aqui: ou o envio não substituiu nada, ou o servidor ainda envia uma cópia anterior. Envie de novo ou espere alguns minutos. Aqui nada mudou.',
  'check.no-feed':
    'Há um arquivo, mas não é um feed: começa com «{start}». É o endereço do próprio arquivo, e não o de uma página sobre ele?',
  'check.insecure':
    'O endereço começa com http://. As páginas com https:// não podem lê-lo: use o endereço https://.',
  'check.closed':
    'Neste endereço um servidor responde, mas não deixa que uma página de outro site leia o arquivo. Nas páginas de {host} os widgets podem lê-lo assim mesmo. Se outros sites também devem mostrar o feed, veja acima «Um servidor próprio».',
  'check.take': 'Usar este endereço',
  'check.taken': 'A oficina adota este endereço sem tê-lo lido. Veja o widget numa página de {host}.',
  'check.next': 'Escolher um widget',
  now: 'Este feed está em {url}.',
};
