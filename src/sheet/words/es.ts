import type {SheetWords} from './en.js';

export const es: SheetWords = {
  doubts: {
    'no-name': 'La fila no tiene nombre ni título y se omite: «{cell}». Escríbalo en la hoja.',
    'date-order': '«{cell}» se entendió como {made}. ¿Va primero el día o el mes en esta columna?',
    'date-order-by':
      '«{cell}» se entendió como {made}. ¿Va primero el día o el mes en esta columna? Solo lo indica esto: {by}.',
    'date-year': '«{cell}» se entendió como {made}. Escriba el año con cuatro cifras.',
    'date-serial':
      '«{cell}» puede ser el número con el que la hoja de cálculo cuenta los días: sería {day}. Escríbalo como fecha.',
    'date-unread': '«{cell}» no es una fecha. Escríbala como 2018-09-27, 2018-09 o 2018.',
    'number-marks': '«{cell}» se entendió como {made}. ¿El signo separa los millares o los decimales?',
    'number-unread': '«{cell}» no es un número. Escriba solo cifras.',
    'number-fraction':
      '«{cell}» se entendió como {made}, pero aquí solo caben números enteros. Si son miles, indíquelo en el encabezado: {field} (miles).',
    scaled:
      'Así lo indica el encabezado «{heading}», y los números de la columna se multiplicaron por {factor}: «{cell}» quedó en {made}.',
    'number-range': '«{cell}» no es posible: el número debe estar entre {min} y {max}.',
    'number-low': '«{cell}» no es posible: el número debe ser {min} o más.',
    'unit-dropped': '«{cell}» quedó en {made}: no hay lugar para «{unit}».',
    'country-unknown': '«{cell}» no es un país conocido. Escriba su nombre o su código de dos letras.',
    'country-ambiguous': '«{cell}» nombra más de un país. Escriba uno solo.',
    'choice-unknown': '«{cell}» no es ninguna de las palabras posibles: {allowed}.',
    'flag-unread': '«{cell}» no es ni sí ni no.',
    'link-unread': '«{cell}» no es una dirección web. Empieza por https://.',
    'email-unread': '«{cell}» no es una dirección de correo electrónico.',
    'email-several': 'Solo cabe una dirección de correo: {made}. Se omite: {rest}.',
    'telephone-unread': '«{cell}» no es un número de teléfono. Escriba cifras, con + y el prefijo del país.',
    'telephone-several': 'Solo cabe un número de teléfono: {made}. Se omite: {rest}.',
    'hours-unread': '«{cell}» no se entendió. Escriba el horario como Lu–Vi 9:00–17:00.',
    'language-unknown': '«{cell}» no es un idioma conocido. Escriba su nombre o su código, por ejemplo es.',
    'coordinates-unread': '«{cell}» no es un lugar. Escriba latitud y longitud, por ejemplo 41.38, 2.18.',
    incomplete: '{field} se omite porque falta una parte ({missing}): «{cell}».',
    duplicate: '«{cell}» está dos veces: también en la fila {first}. Se conservan ambas.',
    renamed: '«{cell}» se toma por «{made}», que tiene la misma dirección ({shared}).',
    'quote-open': 'Aquí se abren unas comillas que no se cierran, y la fila se leyó sin ellas: «{cell}».',
    'formula-error': 'La celda muestra un error de la hoja de cálculo: {cell}.',
    'total-row': 'La fila parece una suma y se omite: «{cell}».',
    'note-row': 'La fila debajo de la tabla se omite: «{cell}».',
    'text-cut': 'El texto tiene más de {max} caracteres y se cortó.',
  },
  refusals: {
    xls: 'Es un archivo de un Excel antiguo (.xls). Ábralo y guárdelo como .xlsx o CSV.',
    ods: 'Es un archivo de LibreOffice (.ods). Guárdelo como .xlsx o CSV.',
    numbers: 'Es un archivo de Numbers. Expórtelo a Excel (.xlsx) o CSV.',
    protected: 'El archivo está protegido con una contraseña. Guárdelo sin ella.',
    broken: 'El archivo está dañado. Ábralo en la hoja de cálculo y guárdelo de nuevo como .xlsx o CSV.',
    'too-large':
      'El archivo es demasiado grande para leerlo aquí. Elimine las hojas e imágenes que no hagan falta.',
    'no-table': 'No hay ninguna tabla en el archivo.',
    'no-rows': 'Hay encabezados, pero todavía ninguna fila. Escriba debajo una fila por cada entrada.',
    'not-a-sheet': 'No es una hoja de cálculo. Elija un archivo que termine en .xlsx o .csv.',
  },
};
