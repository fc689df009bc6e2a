import type {WorkshopWords} from './en.js';

export const words: WorkshopWords = {
  'nav.label': 'Taller',
  'view.start': 'Inicio',
  'view.sheet': 'Hoja de cálculo',
  'view.edit': 'Editar',
  'view.check': 'Revisar',
  'view.publish': 'Publicar',
  'view.build': 'Widget',
  'bar.label': 'Este feed',
  'bar.untitled': 'Feed sin título',
  'bar.address': 'de {url}',
  'bar.file': 'de {name}',
  'bar.text': 'pegado',
  'bar.template': 'a partir de una plantilla',
  'bar.changed': 'Modificado',
  'bar.kept':
    'Los cambios solo se guardan en este dispositivo, hasta que usted los publique o guarde el archivo.',
  undo: 'Deshacer',
  'undo.what': 'Deshacer: {what}',
  redo: 'Rehacer',
  'redo.what': 'Rehacer: {what}',
  undone: 'Deshecho: {what}',
  redone: 'Hecho de nuevo: {what}',
  save: 'Guardar el archivo',
  link: 'Copiar enlace',
  'link.copied': 'El enlace está copiado. Quien lo abra verá lo que usted ve.',
  'link.without':
    'El enlace está copiado, pero el feed es demasiado largo para viajar en él: publíquelo o envíe también el archivo.',
  'link.failed': 'El navegador no permite que esta página copie. El enlace está en su barra de direcciones.',
  close: 'Cerrar',
  closed: 'El feed está cerrado.',
  nothing: 'Todavía no hay nada abierto. Elija primero un feed o empiece uno nuevo.',
  private: 'Todo ocurre en este navegador. No se envía nada a ninguna parte.',
  'not-kept':
    'Este navegador no guarda nada en el dispositivo (ventana privada o almacenamiento lleno): guarde el archivo antes de salir.',
  failed:
    'Esta parte del taller no se pudo cargar. ¿Está sin conexión? Recargue la página cuando la recupere.',
  drop: 'Suelte para abrir el archivo',
  'packed-failed': 'El feed de este enlace no está completo. Pida otra vez el enlace, o el archivo.',
  opening: 'Abriendo {url} …',
};
