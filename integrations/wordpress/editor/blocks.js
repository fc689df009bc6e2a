// The blocks in the editor. It runs as it is: WordPress brings React and everything else.
(({blocks, blockEditor, components, element, htmlEntities, i18n}, {elements, words, ...site}) => {
  const {createElement: el, useEffect, useRef, useState} = element;
  const {Disabled, PanelBody, Placeholder, SelectControl, TextControl, ToggleControl} = components;
  const {decodeEntities} = htmlEntities;
  const {__} = i18n;

  const IN_FEED_PANEL = ['src', 'heading', 'heading-level', 'lang', 'fallback'];
  const IN_ADVANCED_PANEL = [
    'id',
    'timeout',
    'refresh',
    'keep-copy',
    'debug',
    'structured-data',
    'sync-url',
    'for',
  ];
  /** In the editor they would change its address, its head or the device of whoever writes. */
  const NOT_IN_PREVIEW = ['id', 'fallback', 'keep-copy', 'structured-data', 'sync-url', 'for'];

  /** WordPress writes entities into what authors without unfiltered_html save. */
  const decode = (value) => (typeof value === 'string' ? decodeEntities(value) : value);

  /** Loads an element into the editor's document, which may be that of a frame. */
  function loadElement(document, tag) {
    const id = `${tag}-js`;
    if (document.getElementById(id)) return;
    const script = document.createElement('script');
    script.id = id;
    script.type = 'module';
    script.src = `${site.assets}${tag.replace('plaza-', '')}.js`;
    document.head.append(script);
  }

  /** The element itself, with what the block says. */
  function Preview({tag, attributes}) {
    const ref = useRef();
    useEffect(() => loadElement(ref.current.ownerDocument, tag), [tag]);
    const shown = Object.entries(attributes).filter(
      ([name, value]) => name in elements[tag] && !NOT_IN_PREVIEW.includes(name) && value,
    );
    const given = Object.fromEntries(shown.map(([name, value]) => [name, decode(value)]));
    // Another feed or heading is another element: nothing of the one before stays.
    return el(tag, {ref, src: site.defaultFeed, lang: site.lang, 'sync-url': 'off', ...given});
  }

  /** A text that counts once it is finished: an address half written would be asked for. */
  function LazyText({value = '', onChange, ...more}) {
    const [draft, setDraft] = useState(value);
    useEffect(() => setDraft(value), [value]);
    return el(TextControl, {...more, value: draft, onChange: setDraft, onBlur: () => onChange(draft)});
  }

  function Control({tag, name, attributes, setAttributes}) {
    const {type} = elements[tag][name] ?? {type: 'string'};
    const {label, help, values} = words[tag][name] ?? {
      label: __('Page to link to', 'plaza-widgets'),
      help: __('For visitors whom the script or the feed does not reach.', 'plaza-widgets'),
    };
    const value = decode(attributes[name]);
    const onChange = (changed) =>
      setAttributes({[name]: changed === '' || changed === false ? undefined : changed});
    const common = {label, help, value, onChange, __nextHasNoMarginBottom: true, __next40pxDefaultSize: true};
    if (type === 'boolean') return el(ToggleControl, {...common, checked: Boolean(value)});
    if (values) {
      const options = Object.entries(values).map(([option, words]) => ({value: option, label: words}));
      return el(SelectControl, {...common, options: [{value: '', label: '—'}, ...options]});
    }
    if (type === 'number') {
      const toNumber = (text) => onChange(text === '' ? '' : Number(text));
      return el(LazyText, {...common, value: value ?? '', type: 'number', min: 0, onChange: toNumber});
    }
    if (name === 'src')
      return el(LazyText, {...common, placeholder: site.defaultFeed, list: 'plaza-widgets-feeds'});
    return el(LazyText, common);
  }

  function Panel({title, names, initialOpen = false, children, ...block}) {
    const controls = names.map((name) => el(Control, {key: name, name, ...block}));
    return el(PanelBody, {title, initialOpen}, ...controls, children);
  }

  function edit(tag) {
    const known = Object.keys(elements[tag]);
    const isAdvanced = (name) => IN_ADVANCED_PANEL.includes(name);
    const feeds = el(
      'datalist',
      {id: 'plaza-widgets-feeds'},
      site.feeds.map((address) => el('option', {key: address, value: address})),
    );
    return function Edit({attributes, setAttributes}) {
      const block = {tag, attributes, setAttributes};
      const hasFeed = attributes.src || site.defaultFeed;
      const panels = el(
        blockEditor.InspectorControls,
        null,
        el(
          Panel,
          {...block, title: __('Feed', 'plaza-widgets'), names: IN_FEED_PANEL, initialOpen: true},
          feeds,
        ),
        el(Panel, {
          ...block,
          title: __('What it shows', 'plaza-widgets'),
          names: known.filter((name) => !IN_FEED_PANEL.includes(name) && !isAdvanced(name)),
        }),
        el(Panel, {...block, title: __('More', 'plaza-widgets'), names: known.filter(isAdvanced)}),
      );
      const nothing = el(Placeholder, {
        label: blocks.getBlockType(nameOf(tag)).title,
        instructions: __(
          'Enter the address of a feed in the settings of this block, or have an administrator choose one for all under Settings → Plaza.',
          'plaza-widgets',
        ),
      });
      const preview = el(Disabled, null, el(Preview, {tag, attributes}));
      return el('div', blockEditor.useBlockProps(), panels, hasFeed ? preview : nothing);
    };
  }

  const nameOf = (tag) => tag.replace('plaza-', 'plaza/');

  /** What stands in a pasted tag or a shortcode, as the block has it. */
  function toValue({type}, text) {
    if (type === 'boolean') return true;
    return type === 'number' ? Number(text) : text;
  }

  function fromTag(tag) {
    const entries = Object.entries(elements[tag]);
    return {
      type: 'raw',
      selector: tag,
      schema: {
        [tag]: {
          attributes: entries.map(([name]) => name),
          children: {a: {attributes: ['href'], children: {'#text': {}}}},
        },
      },
      isMatch: ({localName}) => localName === tag,
      transform(node) {
        const given = entries.filter(([name]) => node.hasAttribute(name));
        const fallback = node.querySelector('a')?.getAttribute('href') ?? undefined;
        const attributes = given.map(([name, schema]) => [name, toValue(schema, node.getAttribute(name))]);
        return blocks.createBlock(nameOf(tag), {...Object.fromEntries(attributes), fallback});
      },
    };
  }

  function fromShortcode(tag) {
    const attributes = Object.entries(elements[tag]).map(([name, schema]) => {
      const shortcode = ({named, numeric}) =>
        name in named || numeric.includes(name) ? toValue(schema, named[name]) : undefined;
      return [name, {type: schema.type, shortcode}];
    });
    return {type: 'shortcode', tag: tag.replaceAll('-', '_'), attributes: Object.fromEntries(attributes)};
  }

  for (const tag of Object.keys(elements)) {
    blocks.registerBlockType(nameOf(tag), {
      edit: edit(tag),
      save: () => null,
      transforms: {from: [fromTag(tag), fromShortcode(tag)]},
    });
  }
})(window.wp, window.plazaWidgets);
