import type {Texts} from './en.js';

export const es: Texts = {
  'page.title': 'Plaza: widgets para asociaciones de gobiernos locales',
  'page.description':
    'Cuatro componentes web que muestran las redes, las cifras, la incidencia y los contactos de una asociación de gobiernos locales en cualquier sitio web, a partir de un solo feed JSON.',
  'page.skip': 'Saltar al contenido',
  'nav.label': 'En esta página',
  'nav.widgets': 'Widgets',
  'nav.how': 'Cómo funciona',
  'nav.promises': 'Lo que ofrece',
  'nav.developers': 'Desarrollo',
  'nav.language': 'Idioma',
  'theme.label': 'Tema',
  'theme.system': 'Como en el sistema',
  'theme.light': 'Claro',
  'theme.dark': 'Oscuro',
  'hero.title': 'Su asociación, en el sitio web de cada miembro',
  'hero.lede':
    'Plaza es una biblioteca de cuatro componentes web para quienes llevan los sitios de las asociaciones de gobiernos locales. Redes, cifras, incidencia y contactos salen de un solo feed JSON y encajan en cualquier página.',
  'hero.make': 'Haga el suyo',
  'hero.see': 'Ver los widgets',
  'hero.name': 'La plaza es el lugar del pueblo donde todo el mundo puede ver lo que pasa.',
  'problem.title': 'Los mismos datos, copiados a mano',
  'problem.before':
    'Una red elige presidenta. Las Naciones Unidas aprueban una resolución. Una oficina se muda. La asociación corrige su página, pero sus miembros, secciones y aliados habían copiado la anterior, y alguien tiene que encontrar cada copia.',
  'problem.after':
    'Con Plaza nadie copia. La asociación mantiene un archivo, el feed. Los demás ponen una etiqueta, y su página muestra lo que el feed dice ahora.',
  'widgets.title': 'Cuatro widgets, en vivo',
  'widgets.intro':
    'Lo que se ve aquí son los propios widgets. Leen feeds de muestra con datos publicados sobre FLACMA, sobre Ciudades y Gobiernos Locales Unidos (CGLU) y sobre su comisión de derechos humanos. Busque, abra y guarde: todo funciona.',
  'figures.title': 'Cifras',
  'figures.text':
    'Cada cifra dice qué cuenta, con qué exactitud y quién lo afirma. El número avanza la primera vez que se ve, y solo para quien acepta el movimiento; el lector de pantalla y la impresora reciben el valor real de inmediato.',
  'figures.heading': 'FLACMA en cifras',
  'figures.fallback': 'Cifras',
  'copy.action': 'Copiar',
  'networks.title': 'Redes, miembros y prioridades',
  'networks.text':
    'Quién preside una red, en qué trabaja y qué se ha propuesto. Las listas largas llevan un buscador que perdona los acentos olvidados y un filtro por tema. Con otra colección, la misma etiqueta muestra a los miembros o aquello que la asociación defiende.',
  'networks.heading': 'Las redes de FLACMA',
  'networks.fallback': 'Redes',
  'priorities.heading': 'En qué trabaja CGLU',
  'priorities.fallback': 'Prioridades',
  'timeline.title': 'Cronología de la incidencia',
  'timeline.text':
    'Resoluciones, informes, eventos y acuerdos, cada uno con su documento y con una fecha tan precisa como la fuente: un año sigue siendo un año. En una columna lateral, el formato compacto convierte el mismo feed en «últimas noticias».',
  'timeline.heading': 'Los gobiernos locales por los derechos humanos',
  'timeline.fallback': 'Incidencia',
  'contact.title': 'Tarjeta de contacto',
  'contact.text':
    'Oficinas y personas: la dirección en el orden de su país, un teléfono que se puede marcar, un sitio web. Un botón guarda el contacto en la agenda del visitante.',
  'contact.heading': 'Visite CGLU',
  'contact.fallback': 'Contacto',
  'how.title': 'Tres pasos',
  'how.write': 'Escriba un feed',
  'how.write-text':
    'La asociación mantiene un archivo JSON, y su servidor permite que otros sitios lo lean (CORS). El taller lo hace a partir de una hoja de cálculo o de formularios. Los lectores de feeds también lo entienden, y un JSON Feed que ya existe sirve como cronología.',
  'how.feed-title': 'Nuestra asociación',
  'how.feed-language': 'es',
  'how.paste': 'Pegue una etiqueta',
  'how.paste-text':
    'Un script y una etiqueta, en WordPress, Drupal, Joomla o una página escrita a mano. El enlace dentro de la etiqueta es lo que reciben los visitantes cuando no llega el script o el feed.',
  'how.tag-heading': 'Miembros',
  'how.done': 'Listo',
  'how.done-text':
    'El widget toma la letra y el color de texto de su página y habla su idioma. Cambie el feed una sola vez, y cada página que lleve una etiqueta mostrará el cambio a su próximo visitante.',
  'promises.title': 'Lo que Plaza ofrece',
  'promises.standard': 'Un estándar abierto',
  'promises.standard-text':
    'El feed es JSON Feed 1.1 válido. Sus datos están en un archivo suyo que otros programas también leen.',
  'promises.languages': 'Doce idiomas',
  'promises.languages-text':
    'Palabras, números y fechas siguen el idioma que rodea al widget. Lo que un feed no ha traducido aparece en el idioma del feed, y así queda marcado.',
  'promises.look': 'Claro, oscuro y a su gusto',
  'promises.look-text':
    'Los widgets siguen el esquema de color de la página. Las propiedades CSS fijan colores, letra, esquinas y densidad; las partes alcanzan lo demás.',
  'promises.access': 'Teclado y lectores de pantalla',
  'promises.access-text':
    'Enlaces, botones, listas y títulos nativos, en el nivel que usted elija. Lo que cambia se anuncia, y el foco se conserva.',
  'promises.privacy': 'Sin terceros',
  'promises.privacy-text':
    'Un widget carga su feed y, de junto al script, su idioma: ni cookies, ni tipos de letra, ni rastreo. Guarde el script en su propio servidor y ningún otro interviene.',
  'promises.security': 'El texto es texto',
  'promises.security-text':
    'Nada de un feed puede ejecutarse en su página. Los widgets no necesitan scripts ni estilos en línea; esta página prohíbe ambos, y funcionan.',
  'promises.failure': 'Nunca un espacio en blanco',
  'promises.failure-text':
    'Si un feed no llega, los visitantes leen qué ha pasado, pueden intentarlo de nuevo y reciben el enlace que usted puso dentro de la etiqueta.',
  'promises.license': 'Licencia MIT',
  'promises.license-text':
    'Úselo, modifíquelo y compártalo, tanto en organismos públicos como en empresas. No hay nada que comprar ni clave que pedir.',
  'examples.title': 'Páginas enteras, hechas de widgets',
  'examples.intro':
    'Dos páginas en las que todo, salvo el marco, viene de un feed, cada una con sus colores.',
  'examples.flacma': 'Una institución se presenta',
  'examples.flacma-text': 'FLACMA: cifras, quince redes, líneas de trabajo y contacto, en español.',
  'examples.rights': 'Una comisión defiende su causa',
  'examples.rights-text':
    'La comisión de derechos humanos de CGLU: mensajes clave, el camino por las Naciones Unidas, últimas noticias y contacto, en inglés.',
  'feeds.title': 'Los feeds que las alimentan',
  'feeds.flacma': 'Español, con inglés',
  'feeds.uclg': 'Inglés, con francés y español',
  'feeds.rights': 'Inglés, con español',
  'developers.title': 'Para desarrolladores',
  'developers.intro':
    'Módulos ES con tipos, construidos con Lit. Importe lo que use: cada elemento tiene su propia entrada.',
  'developers.install': 'Instalar',
  'developers.register': 'Registrar',
  'developers.style': 'Dar estilo',
  'developers.entries': 'Entradas',
  'entries.define': 'Registra los cuatro elementos.',
  'entries.networks': 'Redes, miembros o prioridades.',
  'entries.figures': 'Cifras con fecha y fuente.',
  'entries.timeline': 'Resoluciones, informes y eventos.',
  'entries.contact': 'Oficinas y personas.',
  'entries.schema': 'El JSON Schema del feed, para editores y comprobaciones.',
  'entries.manifest': 'El manifiesto, para IntelliSense.',
  'developers.note':
    'Las cuatro entradas de elementos exportan una clase y no registran nada; con «/define» al final, la registran.',
  'footer.license': 'Licencia MIT',
  'footer.facts':
    'Los feeds de muestra repiten datos que las organizaciones han publicado. Las organizaciones no gestionan este sitio.',
  'contact.second': 'Escriba a FLACMA',
  'stage.feed': 'Este widget lee',
  'nav.footer': 'Todas las secciones',
  'nav.examples': 'Ejemplos',
  'copy.done': 'Copiado',
  'copy.said': 'Copiado al portapapeles.',
  'copy.failed': 'El código está seleccionado. Cópielo con el teclado.',
};
