import type {Words} from '../saying.js';

const decimal = (number: number) => number.toLocaleString('es', {maximumFractionDigits: 1});
const count = (number: number, one: string, more: string) => `${number} ${number === 1 ? one : more}`;

const syntax: Readonly<Record<string, string>> = {
  InvalidSymbol: 'Esto no es JSON: los textos van entre comillas ("); true, false y null, sin ellas.',
  InvalidNumberFormat: 'Esto no es un número en JSON.',
  PropertyNameExpected: 'Aquí se espera el nombre de un campo, entre comillas ("). ¿Sobra la coma anterior?',
  ValueExpected: 'Aquí se espera un valor. ¿Sobra la coma anterior?',
  ColonExpected: 'Faltan dos puntos antes de esto.',
  CommaExpected: 'Falta una coma antes de esto.',
  CloseBraceExpected: 'Falta una llave de cierre }.',
  CloseBracketExpected: 'Falta un corchete de cierre ].',
  EndOfFileExpected: 'El feed termina antes de esto: lo que sigue no forma parte de él.',
  InvalidCommentToken: 'JSON no admite comentarios.',
  UnexpectedEndOfString: 'Este texto no tiene comillas de cierre (") en su línea.',
  UnexpectedEndOfNumber: 'Este número está incompleto.',
  InvalidUnicode: 'Después de \\u se esperan cuatro cifras hexadecimales.',
  InvalidEscapeCharacter:
    'Después de una barra inversa se espera uno de " \\ / b f n r t u; la propia barra inversa se escribe \\\\.',
  InvalidCharacter: 'Un texto no puede contener un tabulador ni otro carácter de control: escriba \\t o \\n.',
};

export const words: Words = {
  sayings: {
    itself: (value) => value,
    header: (name, value) => `${name}: ${value}`,
    bom: () => 'El archivo empieza con una marca de orden de bytes.',
    utf16: () => 'El archivo está en UTF-16.',
    notUtf8: () => 'El archivo no está en UTF-8: algunas letras se ven como �.',
    twice: () => 'Este campo aparece aquí de nuevo; cuenta el último.',
    lacks: (fields) => `Falta: ${fields}`,
    noLanguage: () => 'El feed no dice en qué idioma está.',
    near: (name, meant) => `"${name}" no se lee. ¿Quiso decir "${meant}"?`,
    notIn: (language, fields) => `Sin traducir a "${language}": ${fields}`,
    over: (name, date) => `${name || 'Esta entrada'} ya no se muestra desde ${date}.`,
    closed: (time) => `De ${time} a ${time} se entiende como cerrado.`,
    noPictureText: (field) => `La imagen no tiene "${field}".`,
    fileNameAlt: (text) => `"${text}" es el nombre de un archivo, no lo que muestra la imagen.`,
    notReadHere: () => 'Este otro archivo se comprueba por separado.',
    noCors: (url) => `${url} no tiene la cabecera Access-Control-Allow-Origin.`,
    oneSite: (url, allowed) => `${url} solo admite un sitio: Access-Control-Allow-Origin: ${allowed}`,
    noVary: (url) => `${url} admite cada sitio por su nombre, pero no tiene la cabecera Vary: Origin.`,
    redirects: (url) => `Redirige a ${url}`,
    noHttps: (url) => `${url} no es https.`,
    noType: () => 'No hay cabecera Content-Type.',
    uncompressed: (kB) => `Se envían ${kB} kB sin comprimir.`,
    noCacheHeaders: () => 'No hay Cache-Control, ni ETag, ni Last-Modified.',
    system: (message) => message,
    syntax: (name, message) => syntax[name] ?? message,
    empty: () => 'Está vacío.',
    webPage: () => 'Esto es una página web o XML, no JSON.',
    noFeed: () => 'Esto es JSON, pero no es un feed: no tiene "items" ni "_association".',
    noFile: () => 'No existe ese archivo.',
    isFolder: () => 'Esto es una carpeta, no un archivo.',
    tooLarge: (MB) => `Ocupa más de ${MB} MB, que es lo máximo que se lee.`,
    noAddress: () => 'Esto no es una dirección web.',
    timeout: (seconds) => `No hubo una respuesta completa en ${seconds} s.`,
    noAnswer: (reason) => `No hubo respuesta: ${reason}`,
    manyRedirects: (most) => `Redirige más de ${most} veces.`,
    badRedirect: (to) => `Redirige a ${to}, que no es una dirección web.`,
    status: (status) => `El servidor responde con el estado HTTP ${status}.`,
    closedToPages: (url) =>
      `${url} responde, pero no permite que lo lean páginas de otros sitios: falta la cabecera Access-Control-Allow-Origin.`,
    unreachable: (url) =>
      `${url} no responde. El navegador no dice por qué: puede que la dirección esté mal escrita, que el servidor esté caído o que no haya conexión.`,
    blocked: () => 'Esta página está cifrada (https) y la dirección no: los navegadores no la cargan.',
    noCacheSeen: () =>
      'Desde aquí no se ve ninguna cabecera sobre su conservación; puede que haya un ETag, que los navegadores no muestran.',
    size: (kB) => `Tamaño: ${decimal(kB)} kB`,
    sent: (kB) => `Se envían: ${decimal(kB)} kB, comprimidos`,
    protocol: (name) => `Protocolo: ${name}`,
    deadPicture: (url) => `No se pudo cargar ninguna imagen de ${url}`,
    deadLink: (url, status) => `${url} responde con el estado HTTP ${status}.`,
    deadHost: (url) => `${url}: el servidor no responde.`,
  },
  mends: {
    write: (found, instead) => `Escribir ${instead} en lugar de ${found}`,
    rename: (from, to) => `Cambiar el nombre "${from}" por "${to}"`,
    add: (fields) => `Añadir ${fields}`,
    intoList: () => 'Ponerlo en una lista: [ … ]',
    cleanText: () => 'Quitar los caracteres que nadie ve',
    splitExtension: (number, extension) => `Escribir ${number}, y ${extension} como "extension"`,
    remove: (name) => `Quitar ${name || 'esta entrada'}`,
    keepLast: () => 'Conservar el último, que es el que se lee',
    closedDay: () => 'Cerrado ese día: escribir de 00:00 a 00:00',
    wholeDay: () => 'Abierto día y noche: escribir de 00:00 a 24:00',
    askLanguage: () => 'Añadir el idioma',
    askTitle: () => 'Añadir el título',
    askImage: () => 'Escribir lo que muestra la imagen',
  },
  warnings: {
    bom: {
      title: 'Marca de orden de bytes',
      advice:
        'Guarde el archivo como «UTF-8» sin marca de orden de bytes: algunos programas tropiezan con ella.',
    },
    encoding: {title: 'Codificación', advice: 'Guarde y sirva el archivo en UTF-8.'},
    'duplicate-field': {title: 'Campos que aparecen dos veces', advice: 'Conserve uno de ellos.'},
    'unknown-field': {
      title: 'Campos que nadie lee',
      advice: 'Los campos con otros nombres se pasan por alto.',
    },
    'not-json-feed': {
      title: 'No es un JSON Feed completo',
      advice:
        'Los widgets lo leen; los lectores de feeds, quizá no. https://jsonfeed.org/version/1.1 dice lo que piden.',
    },
    'no-language': {
      title: 'Sin idioma',
      advice: 'Añada "language": "es", por ejemplo. Sin él, los lectores de pantalla adivinan.',
    },
    'missing-translation': {
      title: 'Traducciones que faltan',
      advice: 'Los visitantes leen estas partes en el idioma del propio feed.',
    },
    'http-link': {
      title: 'Direcciones sin cifrar (http:)',
      advice:
        'Escriba https: si el sitio responde así. Los navegadores no cargan imágenes http: en una página https.',
    },
    'missing-alt': {
      title: 'Imágenes sin texto alternativo',
      advice: 'Escriba alt="…" para quien no ve la imagen, o alt="" si es un adorno.',
    },
    'dead-date': {title: 'Entradas que ya terminaron', advice: 'Actualícelas o quítelas.'},
    'no-time': {
      title: 'Horarios que terminan cuando empiezan',
      advice: 'Escriba 00:00 y 24:00 para todo el día, y 00:00 y 00:00 para un día en que está cerrado.',
    },
    'unreadable-file': {
      title: 'Otros archivos que no se pudieron leer',
      advice: 'Compruebe la dirección en el feed.',
    },
    cors: {
      title: 'Cerrado a otros sitios (CORS)',
      advice: 'Haga que el servidor envíe: Access-Control-Allow-Origin: *',
    },
    redirect: {
      title: 'Redirecciones',
      advice: 'Escriba en src la dirección a la que lleva: los visitantes esperan una respuesta menos.',
    },
    'not-https': {
      title: 'Sin cifrar',
      advice: 'Sirva el feed por https: los navegadores no cargan http: en una página https.',
    },
    'content-type': {
      title: 'Tipo de contenido',
      advice: 'Sírvalo como application/feed+json o application/json.',
    },
    'no-compression': {
      title: 'Sin comprimir',
      advice: 'Active gzip o Brotli para JSON en el servidor.',
    },
    'no-caching': {
      title: 'Los navegadores no lo conservan',
      advice: 'Haga que el servidor envíe, por ejemplo: Cache-Control: max-age=600',
    },
    'picture-text': {
      title: 'Imágenes sin descripción',
      advice: 'Diga qué se ve. Si es un logotipo o un escudo, basta el nombre que está al lado: déjelo así.',
    },
    'file-name-alt': {
      title: 'Nombres de archivo como descripción',
      advice: 'Los lectores de pantalla los leen letra por letra. Diga qué se ve.',
    },
    'further-file': {
      title: 'Otros archivos',
      advice:
        'Hay listas que continúan en estos archivos. Ábralos aquí, cada uno por separado, para comprobarlos.',
    },
    unreachable: {
      title: 'Sin respuesta',
      advice:
        'Abra la dirección en otra pestaña. Si tampoco se abre, pregunte a quien administra el servidor.',
    },
    'dead-picture': {
      title: 'Imágenes que no se cargan',
      advice: 'Corrija la dirección o quite la imagen.',
    },
    'dead-link': {
      title: 'Enlaces que no llevan a ninguna parte',
      advice: 'Corrija la dirección o quite el enlace.',
    },
  },
  counts: {
    items: (n) => count(n, 'hito', 'hitos'),
    networks: (n) => count(n, 'red', 'redes'),
    members: (n) => count(n, 'miembro', 'miembros'),
    priorities: (n) => count(n, 'prioridad', 'prioridades'),
    statistics: (n) => count(n, 'cifra', 'cifras'),
    contacts: (n) => count(n, 'contacto', 'contactos'),
  },
  report: {
    read: (counts) => `Leído: ${counts}.`,
    nothingRead: 'Leído: ninguna entrada.',
    language: (code) => `Idioma: ${code}.`,
    goesOnIn: (file) => `Continúa en: ${file}`,
    more: (n) => `  … y ${n} más; --json los muestra todos.`,
    problems: (n) => count(n, 'problema', 'problemas'),
    warnings: (n) => count(n, 'aviso', 'avisos'),
    unreadable: 'No se pudo leer nada',
    good: 'Ningún problema',
  },
  problems: {
    text: 'Textos',
    id: 'Identificadores',
    html: 'Textos con formato',
    number: 'Números',
    flag: 'Sí o no',
    link: 'Direcciones web',
    email: 'Direcciones de correo',
    telephone: 'Números de teléfono',
    date: 'Fechas',
    timestamp: 'Fechas con hora',
    time: 'Horas del día',
    language: 'Idiomas',
    country: 'Países',
    choice: 'Valores de una lista',
    list: 'Listas',
    object: 'Grupos de campos',
    file: 'Otros archivos',
    required: 'Campos que faltan',
    unique: 'Identificadores repetidos',
    current: 'Mandatos terminados',
    headings: 'Otra lista que la que se pide',
    known: 'Nombres de entradas que no existen',
  },
};
