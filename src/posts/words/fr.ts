import type {PostWords} from '../post.js';

export const words: PostWords = {
  place: 'Article {item} « {title} » :',
  doubts: {
    'feed-broken': 'Le XML de ce flux comporte des erreurs : ses articles ont été lus un par un.',
    'item-broken': 'Son XML comporte des erreurs ; il a été laissé de côté.',
    'item-empty': 'Il n’a ni titre ni texte ; il a été laissé de côté.',
    'id-missing': 'Il n’a pas d’identifiant propre ; « {found} » en tient lieu.',
    'id-repeated': 'Un autre article porte aussi l’identifiant « {found} » ; seul le premier a été gardé.',
    'date-missing': 'Il n’a pas de date.',
    'date-unread': '« {found} » ne peut pas être lu comme une date.',
    'link-unread': '« {found} » n’est pas une adresse web.',
    protected: 'Il demande un mot de passe : seul son titre peut être lu.',
  },
  refusals: {
    'web-page': 'Ceci est une page web, pas un flux.',
    'other-xml': 'Ceci n’est ni du RSS ni de l’Atom.',
    'other-json': 'Ce JSON ne contient pas d’articles de WordPress.',
    'no-posts': 'Il n’y a pas d’articles ici.',
  },
};
