import type {AddressWords} from './en.js';

export const words: AddressWords = {
  label: 'Endereço',
  hint: 'Por exemplo https://example.org/feed.json',
  opening: 'Abrindo …',
  empty: 'Escreva o endereço que o feed tem na web.',
  invalid: 'Isto não é um endereço. Ele começa com https:// e não tem espaços.',
  network:
    'Não chegou nenhuma resposta que esta página possa ler. Ou não existe servidor com esse nome, ou você está sem conexão, ou o servidor não permite que outros sites leiam o arquivo (CORS). O endereço abre numa aba própria? Então é CORS: o servidor precisa enviar «Access-Control-Allow-Origin: *». Até lá, salve o arquivo e abra-o aqui.',
  timeout: 'O servidor não respondeu a tempo. Tente mais tarde.',
  'not-found': 'Não há nada neste endereço (HTTP 404). Está escrito corretamente?',
  http: 'O servidor respondeu com um erro (HTTP {status}).',
  'too-large': 'O arquivo tem mais de 20 MB, demais para qualquer página.',
  'not-json': 'O arquivo neste endereço está vazio.',
};
