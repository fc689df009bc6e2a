import type {AddressWords} from './en.js';

export const words: AddressWords = {
  label: 'Adresse',
  hint: 'Par exemple https://example.org/feed.json',
  opening: 'Ouverture …',
  empty: 'Écrivez l’adresse que le flux a sur le web.',
  invalid: 'Ce n’est pas une adresse. Elle commence par https:// et n’a pas d’espaces.',
  network:
    'Aucune réponse que cette page puisse lire n’est arrivée. Soit aucun serveur ne porte ce nom, soit vous êtes hors ligne, soit le serveur ne permet pas aux autres sites de lire le fichier (CORS). L’adresse s’ouvre-t-elle dans un onglet à part ? Alors c’est CORS : le serveur doit envoyer « Access-Control-Allow-Origin: * ». En attendant, enregistrez le fichier et ouvrez-le ici.',
  timeout: 'Le serveur n’a pas répondu à temps. Réessayez plus tard.',
  'not-found': 'Il n’y a rien à cette adresse (HTTP 404). Est-elle bien écrite ?',
  http: 'Le serveur a répondu par une erreur (HTTP {status}).',
  'too-large': 'Le fichier dépasse 20 Mo, trop pour toute page.',
  'not-json': 'Le fichier à cette adresse est vide.',
};
