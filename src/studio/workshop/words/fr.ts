import type {WorkshopWords} from './en.js';

export const words: WorkshopWords = {
  'nav.label': 'Atelier',
  'view.start': 'Début',
  'view.sheet': 'Tableur',
  'view.edit': 'Modifier',
  'view.check': 'Vérifier',
  'view.publish': 'Publier',
  'view.build': 'Widget',
  'bar.label': 'Ce flux',
  'bar.untitled': 'Flux sans titre',
  'bar.address': 'de {url}',
  'bar.file': 'de {name}',
  'bar.text': 'collé',
  'bar.template': 'd’après un modèle',
  'bar.changed': 'Modifié',
  'bar.kept':
    'Les modifications ne sont gardées que sur cet appareil, jusqu’à ce que vous publiiez ou enregistriez le fichier.',
  undo: 'Annuler',
  'undo.what': 'Annuler : {what}',
  redo: 'Rétablir',
  'redo.what': 'Rétablir : {what}',
  undone: 'Annulé : {what}',
  redone: 'Rétabli : {what}',
  save: 'Enregistrer le fichier',
  link: 'Copier le lien',
  'link.copied': 'Le lien est copié. Qui l’ouvre voit ce que vous voyez.',
  'link.without':
    'Le lien est copié, mais le flux est trop long pour y tenir : publiez-le, ou joignez le fichier.',
  'link.failed': 'Le navigateur ne permet pas à cette page de copier. Le lien est dans sa barre d’adresse.',
  close: 'Fermer',
  closed: 'Le flux est fermé.',
  nothing: 'Rien n’est encore ouvert. Choisissez d’abord un flux, ou commencez-en un.',
  private: 'Tout se passe dans ce navigateur. Rien n’est envoyé nulle part.',
  'not-kept':
    'Ce navigateur ne garde rien sur l’appareil (fenêtre privée ou mémoire pleine) : enregistrez le fichier avant de partir.',
  failed:
    'Cette partie de l’atelier n’a pas pu être chargée. Êtes-vous hors ligne ? Rechargez la page une fois la connexion revenue.',
  drop: 'Lâchez pour ouvrir le fichier',
  'packed-failed': 'Le flux de ce lien n’est pas complet. Redemandez le lien, ou le fichier.',
  opening: 'Ouverture de {url} …',
};
