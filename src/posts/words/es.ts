import type {PostWords} from '../post.js';

export const words: PostWords = {
  place: 'Entrada {item} «{title}»:',
  doubts: {
    'feed-broken': 'El XML de este canal tiene errores: sus entradas se leyeron una por una.',
    'item-broken': 'Su XML tiene errores; se omitió.',
    'item-empty': 'No tiene título ni texto; se omitió.',
    'id-missing': 'No tiene identificador propio; se usa «{found}».',
    'id-repeated': 'Otra entrada tiene también el identificador «{found}»; solo se conservó la primera.',
    'date-missing': 'No tiene fecha.',
    'date-unread': '«{found}» no se puede leer como fecha.',
    'link-unread': '«{found}» no es una dirección web.',
    protected: 'Pide una contraseña: solo se puede leer su título.',
  },
  refusals: {
    'web-page': 'Esto es una página web, no un canal de noticias.',
    'other-xml': 'Esto no es RSS ni Atom.',
    'other-json': 'Este JSON no contiene entradas de WordPress.',
    'no-posts': 'Aquí no hay entradas.',
  },
};
