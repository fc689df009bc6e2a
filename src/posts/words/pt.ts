import type {PostWords} from '../post.js';

export const words: PostWords = {
  place: 'Publicação {item} “{title}”:',
  doubts: {
    'feed-broken': 'O XML deste feed tem erros: as publicações foram lidas uma a uma.',
    'item-broken': 'O seu XML tem erros; foi deixada de fora.',
    'item-empty': 'Não tem título nem texto; foi deixada de fora.',
    'id-missing': 'Não tem identificador próprio; usa-se “{found}”.',
    'id-repeated': 'Outra publicação também tem o identificador “{found}”; só a primeira foi mantida.',
    'date-missing': 'Não tem data.',
    'date-unread': '“{found}” não pode ser lido como data.',
    'link-unread': '“{found}” não é um endereço da web.',
    protected: 'Pede uma senha: só o título pode ser lido.',
  },
  refusals: {
    'web-page': 'Isto é uma página da web, não um feed.',
    'other-xml': 'Isto não é RSS nem Atom.',
    'other-json': 'Este JSON não contém publicações do WordPress.',
    'no-posts': 'Não há publicações aqui.',
  },
};
