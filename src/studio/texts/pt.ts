import type {Texts} from './en.js';

export const pt: Texts = {
  'page.title': 'Plaza: widgets para associações de governos locais',
  'page.description':
    'Quatro componentes web que mostram as redes, os números, a incidência e os contatos de uma associação de governos locais em qualquer site, a partir de um único feed JSON.',
  'page.skip': 'Ir para o conteúdo',
  'nav.label': 'Nesta página',
  'nav.widgets': 'Widgets',
  'nav.how': 'Como funciona',
  'nav.promises': 'O que oferece',
  'nav.developers': 'Desenvolvimento',
  'nav.language': 'Idioma',
  'theme.label': 'Tema',
  'theme.system': 'Como no sistema',
  'theme.light': 'Claro',
  'theme.dark': 'Escuro',
  'hero.title': 'A sua associação, no site de cada membro',
  'hero.lede':
    'Plaza é uma biblioteca de quatro componentes web para quem cuida dos sites das associações de governos locais. Redes, números, incidência e contatos vêm de um único feed JSON e combinam com qualquer página.',
  'hero.make': 'Criar o seu',
  'hero.see': 'Ver os widgets',
  'hero.name': 'A praça é o lugar da cidade onde todos podem ver o que acontece.',
  'problem.title': 'Os mesmos dados, copiados à mão',
  'problem.before':
    'Uma rede elege uma presidenta. As Nações Unidas aprovam uma resolução. Um escritório muda de endereço. A associação corrige a própria página, mas os membros, as seções e os parceiros copiaram a anterior, e alguém precisa encontrar cada cópia.',
  'problem.after':
    'Com Plaza ninguém copia. A associação mantém um arquivo, o feed. Os demais colocam uma tag, e a página deles mostra o que o feed diz agora.',
  'widgets.title': 'Quatro widgets, ao vivo',
  'widgets.intro':
    'O que se vê aqui são os próprios widgets. Eles leem feeds de amostra com dados publicados sobre a FLACMA, sobre Cidades e Governos Locais Unidos (CGLU) e sobre a sua comissão de direitos humanos. Pesquise, abra e salve: tudo funciona.',
  'figures.title': 'Números',
  'figures.text':
    'Cada número diz o que conta, com que exatidão e quem o afirma. Ele avança quando é visto pela primeira vez, e só para quem aceita movimento; o leitor de tela e a impressora recebem logo o valor real.',
  'figures.heading': 'FLACMA em números',
  'figures.fallback': 'Números',
  'copy.action': 'Copiar',
  'networks.title': 'Redes, membros e prioridades',
  'networks.text':
    'Quem preside uma rede, em que ela trabalha e o que se propôs. As listas longas têm uma pesquisa que perdoa acentos esquecidos e um filtro por tema. Com outra coleção, a mesma tag mostra os membros ou aquilo que a associação defende.',
  'networks.heading': 'As redes da FLACMA',
  'networks.fallback': 'Redes',
  'priorities.heading': 'Em que a CGLU trabalha',
  'priorities.fallback': 'Prioridades',
  'timeline.title': 'Linha do tempo da incidência',
  'timeline.text':
    'Resoluções, relatórios, eventos e acordos, cada um com o seu documento e com uma data tão precisa quanto a fonte: um ano continua sendo um ano. Numa coluna lateral, o formato compacto faz do mesmo feed as «últimas notícias».',
  'timeline.heading': 'Governos locais pelos direitos humanos',
  'timeline.fallback': 'Incidência',
  'contact.title': 'Cartão de contato',
  'contact.text':
    'Escritórios e pessoas: o endereço na ordem do seu país, um telefone que se pode discar, um site. Um botão salva o contato na agenda do visitante.',
  'contact.heading': 'Visite a CGLU',
  'contact.fallback': 'Contato',
  'contact.second': 'Escreva à FLACMA',
  'stage.feed': 'Este widget lê',
  'how.title': 'Três passos',
  'how.write': 'Escreva um feed',
  'how.write-text':
    'A associação mantém um arquivo JSON, e o servidor dela permite que outros sites o leiam (CORS). A oficina faz o arquivo a partir de uma planilha ou de formulários. Os leitores de feeds também o entendem, e um JSON Feed que já existe serve de linha do tempo.',
  'how.feed-title': 'Nossa associação',
  'how.feed-language': 'pt',
  'how.paste': 'Cole uma tag',
  'how.paste-text':
    'Um script e uma tag, no WordPress, no Drupal, no Joomla ou numa página escrita à mão. O link dentro da tag é o que os visitantes recebem quando o script ou o feed não chega.',
  'how.tag-heading': 'Membros',
  'how.done': 'Pronto',
  'how.done-text':
    'O widget adota a fonte e a cor de texto da sua página e fala o idioma dela. Mude o feed uma vez, e cada página que tenha uma tag mostra a mudança ao próximo visitante.',
  'promises.title': 'O que Plaza oferece',
  'promises.standard': 'Um padrão aberto',
  'promises.standard-text':
    'O feed é JSON Feed 1.1 válido. Os seus dados ficam num arquivo seu, que outros programas também leem.',
  'promises.languages': 'Doze idiomas',
  'promises.languages-text':
    'Palavras, números e datas seguem o idioma em volta do widget. O que um feed não traduziu aparece no idioma do feed, e assim fica marcado.',
  'promises.look': 'Claro, escuro e ao seu gosto',
  'promises.look-text':
    'Os widgets seguem o esquema de cores da página. As propriedades CSS definem cores, fonte, cantos e densidade; as partes alcançam o resto.',
  'promises.access': 'Teclado e leitores de tela',
  'promises.access-text':
    'Links, botões, listas e títulos nativos, no nível que você escolher. O que muda é anunciado, e o foco é mantido.',
  'promises.privacy': 'Sem terceiros',
  'promises.privacy-text':
    'Um widget carrega o seu feed e, de junto do script, o seu idioma: nem cookies, nem fontes, nem rastreamento. Guarde o script no seu próprio servidor e nenhum outro participa.',
  'promises.security': 'Texto é texto',
  'promises.security-text':
    'Nada num feed pode ser executado na sua página. Os widgets não precisam de scripts nem de estilos em linha; esta página proíbe ambos, e eles funcionam.',
  'promises.failure': 'Nunca um espaço em branco',
  'promises.failure-text':
    'Se um feed não chega, os visitantes leem o que aconteceu, podem tentar de novo e recebem o link que você colocou dentro da tag.',
  'promises.license': 'Licença MIT',
  'promises.license-text':
    'Use, modifique e compartilhe, em órgãos públicos e em empresas. Não há nada a comprar nem chave a pedir.',
  'examples.title': 'Páginas inteiras, feitas de widgets',
  'examples.intro': 'Duas páginas em que tudo, menos a moldura, vem de um feed, cada uma com as suas cores.',
  'examples.flacma': 'Uma instituição se apresenta',
  'examples.flacma-text': 'FLACMA: números, quinze redes, linhas de trabalho e contato, em espanhol.',
  'examples.rights': 'Uma comissão defende a sua causa',
  'examples.rights-text':
    'A comissão de direitos humanos da CGLU: mensagens-chave, o caminho pelas Nações Unidas, últimas notícias e contato, em inglês.',
  'feeds.title': 'Os feeds por trás delas',
  'feeds.flacma': 'Espanhol, com inglês',
  'feeds.uclg': 'Inglês, com francês e espanhol',
  'feeds.rights': 'Inglês, com espanhol',
  'developers.title': 'Para desenvolvedores',
  'developers.intro':
    'Módulos ES com tipos, feitos com Lit. Importe o que usar: cada elemento tem uma entrada própria.',
  'developers.install': 'Instalar',
  'developers.register': 'Registrar',
  'developers.style': 'Dar estilo',
  'developers.entries': 'Entradas',
  'entries.define': 'Registra os quatro elementos.',
  'entries.networks': 'Redes, membros ou prioridades.',
  'entries.figures': 'Números com data e fonte.',
  'entries.timeline': 'Resoluções, relatórios e eventos.',
  'entries.contact': 'Escritórios e pessoas.',
  'entries.schema': 'O JSON Schema do feed, para editores e verificações.',
  'entries.manifest': 'O manifesto, para IntelliSense.',
  'developers.note':
    'As quatro entradas de elementos exportam uma classe e não registram nada; com «/define» no fim, elas a registram.',
  'nav.footer': 'Todas as seções',
  'nav.examples': 'Exemplos',
  'footer.license': 'Licença MIT',
  'footer.facts':
    'Os feeds de amostra repetem dados que as organizações publicaram. As organizações não administram este site.',
  'copy.done': 'Copiado',
  'copy.said': 'Copiado para a área de transferência.',
  'copy.failed': 'O código está selecionado. Copie-o com o teclado.',
};
