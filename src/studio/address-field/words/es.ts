import type {AddressWords} from './en.js';

export const words: AddressWords = {
  label: 'Dirección',
  hint: 'Por ejemplo https://example.org/feed.json',
  opening: 'Abriendo …',
  empty: 'Escriba la dirección que el feed tiene en la web.',
  invalid: 'Esto no es una dirección. Empieza por https:// y no lleva espacios.',
  network:
    'No llegó ninguna respuesta que esta página pueda leer. O no existe un servidor con ese nombre, o usted no tiene conexión, o el servidor no permite que otros sitios lean el archivo (CORS). ¿Se abre la dirección en una pestaña propia? Entonces es CORS: el servidor debe enviar «Access-Control-Allow-Origin: *». Mientras tanto, guarde el archivo y ábralo aquí.',
  timeout: 'El servidor no respondió a tiempo. Inténtelo más tarde.',
  'not-found': 'No hay nada en esta dirección (HTTP 404). ¿Está bien escrita?',
  http: 'El servidor respondió con un error (HTTP {status}).',
  'too-large': 'El archivo pesa más de 20 MB, demasiado para cualquier página.',
  'not-json': 'El archivo de esta dirección está vacío.',
};
