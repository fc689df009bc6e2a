import type {SheetWords} from './en.js';

export const fr: SheetWords = {
  doubts: {
    'no-name':
      'La ligne n’a ni nom ni titre et n’est pas reprise : « {cell} ». Écrivez-en un dans la feuille.',
    'date-order':
      '« {cell} » a été compris comme {made}. Le jour ou le mois vient-il en premier dans cette colonne ?',
    'date-order-by':
      '« {cell} » a été compris comme {made}. Le jour ou le mois vient-il en premier dans cette colonne ? Seul ceci l’indique : {by}.',
    'date-year': '« {cell} » a été compris comme {made}. Écrivez l’année avec quatre chiffres.',
    'date-serial':
      '« {cell} » est peut-être le nombre par lequel le tableur compte les jours : ce serait {day}. Écrivez une date.',
    'date-unread': '« {cell} » n’est pas une date. Écrivez-la ainsi : 2018-09-27, 2018-09 ou 2018.',
    'number-marks':
      '« {cell} » a été compris comme {made}. Le signe sépare-t-il les milliers ou les décimales ?',
    'number-unread': '« {cell} » n’est pas un nombre. Écrivez seulement des chiffres.',
    'number-fraction':
      '« {cell} » a été compris comme {made}, mais il faut ici un nombre entier. S’il s’agit de milliers, indiquez-le dans l’en-tête : {field} (milliers).',
    scaled:
      'L’en-tête « {heading} » l’indique, et les nombres de la colonne ont été multipliés par {factor} : « {cell} » est devenu {made}.',
    'number-range': '« {cell} » n’est pas possible : le nombre doit être compris entre {min} et {max}.',
    'number-low': '« {cell} » n’est pas possible : le nombre doit être {min} ou plus.',
    'unit-dropped': '« {cell} » est devenu {made} : il n’y a pas de place pour « {unit} ».',
    'country-unknown': '« {cell} » n’est pas un pays connu. Écrivez son nom ou son code à deux lettres.',
    'country-ambiguous': '« {cell} » désigne plus d’un pays. Écrivez-en un seul.',
    'choice-unknown': '« {cell} » n’est aucun des mots possibles ici : {allowed}.',
    'flag-unread': '« {cell} » n’est ni oui ni non.',
    'link-unread': '« {cell} » n’est pas une adresse web. Elle commence par https://.',
    'email-unread': '« {cell} » n’est pas une adresse électronique.',
    'email-several': 'Il y a de la place pour une seule adresse : {made}. Non reprise : {rest}.',
    'telephone-unread':
      '« {cell} » n’est pas un numéro de téléphone. Écrivez des chiffres, avec + et l’indicatif du pays.',
    'telephone-several': 'Il y a de la place pour un seul numéro : {made}. Non repris : {rest}.',
    'hours-unread': '« {cell} » n’a pas été compris. Écrivez les horaires ainsi : Lu–Ve 9:00–17:00.',
    'language-unknown':
      '« {cell} » n’est pas une langue connue. Écrivez son nom ou son code, par exemple fr.',
    'coordinates-unread':
      '« {cell} » n’est pas un lieu. Écrivez latitude et longitude, par exemple 41.38, 2.18.',
    incomplete: '{field} n’est pas repris, car il manque une partie ({missing}) : « {cell} ».',
    duplicate: '« {cell} » s’y trouve deux fois : aussi à la ligne {first}. Les deux sont gardées.',
    renamed: '« {cell} » est pris pour « {made} », qui a la même adresse ({shared}).',
    'quote-open': 'Un guillemet s’ouvre ici sans se fermer, et la ligne a été lue sans lui : « {cell} ».',
    'formula-error': 'La cellule montre une erreur du tableur : {cell}.',
    'total-row': 'La ligne ressemble à une somme et n’est pas reprise : « {cell} ».',
    'note-row': 'La ligne sous le tableau n’est pas reprise : « {cell} ».',
    'text-cut': 'Le texte compte plus de {max} caractères et a été coupé.',
  },
  refusals: {
    xls: 'C’est un fichier d’un ancien Excel (.xls). Ouvrez-le et enregistrez-le en .xlsx ou en CSV.',
    ods: 'C’est un fichier de LibreOffice (.ods). Enregistrez-le en .xlsx ou en CSV.',
    numbers: 'C’est un fichier de Numbers. Exportez-le vers Excel (.xlsx) ou CSV.',
    protected: 'Le fichier est protégé par un mot de passe. Enregistrez-le sans mot de passe.',
    broken:
      'Le fichier est endommagé. Ouvrez-le dans le tableur et enregistrez-le de nouveau en .xlsx ou en CSV.',
    'too-large': 'Le fichier est trop grand pour être lu ici. Supprimez les feuilles et les images inutiles.',
    'no-table': 'Il n’y a pas de tableau dans le fichier.',
    'no-rows': 'Il y a des en-têtes, mais pas encore de lignes. Écrivez au-dessous une ligne par entrée.',
    'not-a-sheet': 'Ce n’est pas une feuille de calcul. Choisissez un fichier qui finit par .xlsx ou .csv.',
  },
};
