import type {PublishWords} from './en.js';

export const words: PublishWords = {
  title: 'Ponga el feed en la web',
  lead: 'Los widgets leen el feed de una dirección suya. Guarde el archivo, súbalo y diga al taller dónde está.',
  'save.title': '1. Guarde el archivo',
  'save.text': 'Se llama feed.json. Consérvelo: son sus datos, y puede abrirlo aquí de nuevo.',
  'save.action': 'Guardar feed.json',
  'place.title': '2. Súbalo',
  'place.label': '¿Adónde?',
  wordpress: 'WordPress, con el plugin de Plaza',
  'wordpress.steps':
    'Vaya a Ajustes → Plaza.|En «A feed to upload», elija feed.json y súbalo.|Copie la dirección que aparece al lado.',
  media: 'WordPress, sin el plugin',
  'media.steps':
    'La biblioteca de medios rechaza .json, pero acepta hojas de cálculo: guarde una lista como CSV (botón de abajo) y súbala en Medios → Añadir nuevo.|Copie la dirección del archivo.|Un widget lee esa dirección como su feed. O pida a quien cuida su servidor que ponga feed.json en una carpeta del sitio.',
  server: 'Un servidor propio (también Drupal, Joomla, TYPO3)',
  'server.steps':
    'Ponga feed.json en cualquier carpeta que el sitio sirva, por SFTP o con el administrador de archivos del alojamiento.|Si otros sitios deben mostrar su feed, el servidor tiene que permitirlo. Con Apache, ponga las dos líneas de abajo en el archivo .htaccess de esa carpeta; con nginx, la tercera en la configuración del servidor.',
  github: 'GitHub Pages (gratis)',
  'github.steps':
    'Cree un repositorio público en github.com y suba feed.json con «Add file → Upload files».|En Settings → Pages, elija «Deploy from a branch», «main», y guarde.|Al cabo de un minuto la dirección es https://NOMBRE.github.io/REPOSITORIO/feed.json. Otros sitios pueden leerla sin más.',
  'csv.label': 'Lista que se guarda como CSV',
  'csv.action': 'Guardar como CSV',
  'csv.members': 'Miembros',
  'csv.networks': 'Redes',
  'csv.priorities': 'Prioridades',
  'csv.statistics': 'Cifras',
  'csv.items': 'Hitos',
  'csv.contacts': 'Contactos',
  'check.title': '3. Diga dónde está',
  'check.text': 'El taller lee la dirección como lo haría un widget en otro sitio.',
  'check.action': 'Comprobar la dirección',
  'check.same':
    'Está ahí, se puede leer desde otros sitios y es lo que usted tiene aquí. Los widgets pueden usarlo.',
  'check.other':
    'Hay un feed, pero no es el que usted tiene aquí: o la subida no reemplazó nada, o el servidor envía todavía una copia anterior. Súbalo otra vez o espere unos minutos. Aquí no ha cambiado nada.',
  'check.no-feed':
    'Hay un archivo, pero no es un feed: empieza por «{start}». ¿Es la dirección del archivo mismo y no la de una página sobre él?',
  'check.insecure':
    'La dirección empieza por http://. Las páginas con https:// no pueden leerla: use su dirección https://.',
  'check.closed':
    'En esta dirección responde un servidor, pero no permite que una página de otro sitio lea el archivo. En las páginas de {host} los widgets pueden leerlo de todos modos. Si también otros sitios deben mostrar el feed, vea arriba «Un servidor propio».',
  'check.take': 'Usar esta dirección',
  'check.taken': 'El taller toma esta dirección sin haberla leído. Mire el widget en una página de {host}.',
  'check.next': 'Elegir un widget',
  now: 'Este feed está en {url}.',
};
