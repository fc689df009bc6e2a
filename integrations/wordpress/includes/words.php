<?php
/**
 * What the block editor says of the attributes. Made from custom-elements.json by: npm run wordpress.
 *
 * @package Plaza_Widgets
 */

defined( 'ABSPATH' ) || exit;

return array(
	'plaza-advocacy-timeline' => array(
		'src' => array(
			'label' => __( 'Feed', 'plaza-widgets' ),
			'help'  => __( 'Address of the feed; that of the settings without it.', 'plaza-widgets' ),
		),
		'heading' => array(
			'label' => __( 'Heading', 'plaza-widgets' ),
			'help'  => __( 'Text of the heading; without it there is none.', 'plaza-widgets' ),
		),
		'heading-level' => array(
			'label' => __( 'Heading level', 'plaza-widgets' ),
			'help'  => __( 'Level of the heading, 1 to 6; those inside follow below it.', 'plaza-widgets' ),
		),
		'timeout' => array(
			'label' => __( 'Timeout', 'plaza-widgets' ),
			'help'  => __( 'Seconds after which an attempt to load the feed is given up.', 'plaza-widgets' ),
		),
		'refresh' => array(
			'label' => __( 'Refresh', 'plaza-widgets' ),
			'help'  => __( 'Seconds after which the feed is loaded again, while the page is visible and online; 0 for never.', 'plaza-widgets' ),
		),
		'keep-copy' => array(
			'label' => __( 'Keep copy', 'plaza-widgets' ),
			'help'  => __( 'Keeps the last good copy of the feed on the visitor\'s device, for when the server cannot be reached.', 'plaza-widgets' ),
		),
		'debug' => array(
			'label' => __( 'Debug', 'plaza-widgets' ),
			'help'  => __( 'Shows the webmaster what was read and what was left out, and why.', 'plaza-widgets' ),
		),
		'layout' => array(
			'label'  => __( 'Layout', 'plaza-widgets' ),
			'help'   => __( 'vertical, along a line; horizontal, along an axis true to scale that scrolls sideways, and in narrow places and on paper like vertical; or compact, a dense list without controls for side bars and latest news.', 'plaza-widgets' ),
			'values' => array(
				'vertical'   => __( 'Vertical', 'plaza-widgets' ),
				'horizontal' => __( 'Horizontal', 'plaza-widgets' ),
				'compact'    => __( 'Compact', 'plaza-widgets' ),
			),
		),
		'order' => array(
			'label'  => __( 'Order', 'plaza-widgets' ),
			'help'   => __( 'Which entries come first: newest, oldest, or upcoming: what is going on or still to come and what is still due, the soonest first, and then the past, the newest first.', 'plaza-widgets' ),
			'values' => array(
				'newest'   => __( 'Newest', 'plaza-widgets' ),
				'oldest'   => __( 'Oldest', 'plaza-widgets' ),
				'upcoming' => __( 'Upcoming', 'plaza-widgets' ),
			),
		),
		'group' => array(
			'label'  => __( 'Group', 'plaza-widgets' ),
			'help'   => __( 'Groups the entries under headings: year, decade, category, organization, status, or none. By year without it, and not at all in the compact layout. In the layout horizontal the axis groups by years, and nothing else.', 'plaza-widgets' ),
			'values' => array(
				'year'         => __( 'Year', 'plaza-widgets' ),
				'decade'       => __( 'Decade', 'plaza-widgets' ),
				'category'     => __( 'Category', 'plaza-widgets' ),
				'organization' => __( 'Organization', 'plaza-widgets' ),
				'status'       => __( 'Status', 'plaza-widgets' ),
				'none'         => __( 'None', 'plaza-widgets' ),
			),
		),
		'limit' => array(
			'label' => __( 'Limit', 'plaza-widgets' ),
			'help'  => __( 'How many entries are shown before "show more".', 'plaza-widgets' ),
		),
		'query' => array(
			'label' => __( 'Query', 'plaza-widgets' ),
			'help'  => __( 'What is searched for.', 'plaza-widgets' ),
		),
		'category' => array(
			'label' => __( 'Category', 'plaza-widgets' ),
			'help'  => __( 'Shows only these categories, separated by spaces or commas, for example resolution report.', 'plaza-widgets' ),
		),
		'tag' => array(
			'label' => __( 'Tag', 'plaza-widgets' ),
			'help'  => __( 'Shows only entries with one of these tags, in any language of the feed, separated by commas.', 'plaza-widgets' ),
		),
		'organization' => array(
			'label' => __( 'Organization', 'plaza-widgets' ),
			'help'  => __( 'Shows only what these organisations did, in any language of the feed, separated by commas.', 'plaza-widgets' ),
		),
		'network' => array(
			'label' => __( 'Network', 'plaza-widgets' ),
			'help'  => __( 'Shows only what belongs to these networks, by id or name, separated by commas.', 'plaza-widgets' ),
		),
		'from' => array(
			'label' => __( 'From', 'plaza-widgets' ),
			'help'  => __( 'Leaves out what was over before then: a year or another date of EDTF, for example 2015 or 2015-09.', 'plaza-widgets' ),
		),
		'to' => array(
			'label' => __( 'To', 'plaza-widgets' ),
			'help'  => __( 'Leaves out what began after then, likewise.', 'plaza-widgets' ),
		),
		'sync-url' => array(
			'label' => __( 'Keep in the address', 'plaza-widgets' ),
			'help'  => __( 'off keeps what a visitor chose and opened out of the page\'s address; otherwise it stands there under the element\'s id.', 'plaza-widgets' ),
		),
		'hide-filters' => array(
			'label' => __( 'Hide filters', 'plaza-widgets' ),
			'help'  => __( 'Leaves out search and filters: what the attributes above say then holds for every visitor.', 'plaza-widgets' ),
		),
		'id' => array(
			'label' => __( 'Name in addresses', 'plaza-widgets' ),
			'help'  => __( 'Name of this widget in addresses that lead to it.', 'plaza-widgets' ),
		),
		'lang' => array(
			'label' => __( 'Language', 'plaza-widgets' ),
			'help'  => __( 'Language of this widget, for example es; that of the page without it.', 'plaza-widgets' ),
		),
	),
	'plaza-contact-card' => array(
		'src' => array(
			'label' => __( 'Feed', 'plaza-widgets' ),
			'help'  => __( 'Address of the feed; that of the settings without it.', 'plaza-widgets' ),
		),
		'heading' => array(
			'label' => __( 'Heading', 'plaza-widgets' ),
			'help'  => __( 'Text of the heading; without it there is none.', 'plaza-widgets' ),
		),
		'heading-level' => array(
			'label' => __( 'Heading level', 'plaza-widgets' ),
			'help'  => __( 'Level of the heading, 1 to 6; those inside follow below it.', 'plaza-widgets' ),
		),
		'timeout' => array(
			'label' => __( 'Timeout', 'plaza-widgets' ),
			'help'  => __( 'Seconds after which an attempt to load the feed is given up.', 'plaza-widgets' ),
		),
		'refresh' => array(
			'label' => __( 'Refresh', 'plaza-widgets' ),
			'help'  => __( 'Seconds after which the feed is loaded again, while the page is visible and online; 0 for never.', 'plaza-widgets' ),
		),
		'keep-copy' => array(
			'label' => __( 'Keep copy', 'plaza-widgets' ),
			'help'  => __( 'Keeps the last good copy of the feed on the visitor\'s device, for when the server cannot be reached.', 'plaza-widgets' ),
		),
		'debug' => array(
			'label' => __( 'Debug', 'plaza-widgets' ),
			'help'  => __( 'Shows the webmaster what was read and what was left out, and why.', 'plaza-widgets' ),
		),
		'layout' => array(
			'label'  => __( 'Layout', 'plaza-widgets' ),
			'help'   => __( 'card, list (a row each), or inline for contacts in a sentence of the page.', 'plaza-widgets' ),
			'values' => array(
				'card'   => __( 'Card', 'plaza-widgets' ),
				'list'   => __( 'List', 'plaza-widgets' ),
				'inline' => __( 'Inline', 'plaza-widgets' ),
			),
		),
		'contact' => array(
			'label' => __( 'Contact', 'plaza-widgets' ),
			'help'  => __( 'Ids of the contacts to show, in this order, separated by spaces; all without it.', 'plaza-widgets' ),
		),
		'role' => array(
			'label' => __( 'Role', 'plaza-widgets' ),
			'help'  => __( 'Shows only contacts with this role, or with a role that it is part of, in any language of the feed. The element takes the attribute off once it has read it, as role means something else to screen readers.', 'plaza-widgets' ),
		),
		'language' => array(
			'label' => __( 'Language', 'plaza-widgets' ),
			'help'  => __( 'Shows only contacts where one of these languages is spoken (BCP 47, separated by spaces).', 'plaza-widgets' ),
		),
		'country' => array(
			'label' => __( 'Country', 'plaza-widgets' ),
			'help'  => __( 'Shows only contacts in one of these countries (ISO 3166-1 alpha-2, separated by spaces).', 'plaza-widgets' ),
		),
		'network' => array(
			'label' => __( 'Network', 'plaza-widgets' ),
			'help'  => __( 'Shows only contacts that answer for one of these networks (ids, separated by spaces).', 'plaza-widgets' ),
		),
		'vcard' => array(
			'label'  => __( 'vCard', 'plaza-widgets' ),
			'help'   => __( 'Version of the vCards that are saved: 3.0, which every address book opens, or 4.0.', 'plaza-widgets' ),
			'values' => array(
				'3.0' => __( '3.0', 'plaza-widgets' ),
				'4.0' => __( '4.0', 'plaza-widgets' ),
			),
		),
		'hide-qr' => array(
			'label' => __( 'Hide QR code', 'plaza-widgets' ),
			'help'  => __( 'Hides the QR code.', 'plaza-widgets' ),
		),
		'map' => array(
			'label'  => __( 'Map', 'plaza-widgets' ),
			'help'   => __( 'Links addresses to a map: openstreetmap, google or apple. Nothing is loaded from there before a click.', 'plaza-widgets' ),
			'values' => array(
				'openstreetmap' => __( 'OpenStreetMap', 'plaza-widgets' ),
				'google'        => __( 'Google', 'plaza-widgets' ),
				'apple'         => __( 'Apple', 'plaza-widgets' ),
			),
		),
		'protect-email' => array(
			'label' => __( 'Protect email', 'plaza-widgets' ),
			'help'  => __( 'Writes e-mail addresses so that harvesters that only look for addresses in a page do not find them.', 'plaza-widgets' ),
		),
		'structured-data' => array(
			'label' => __( 'Structured data', 'plaza-widgets' ),
			'help'  => __( 'Describes the contacts to search engines (schema.org, JSON-LD).', 'plaza-widgets' ),
		),
		'id' => array(
			'label' => __( 'Name in addresses', 'plaza-widgets' ),
			'help'  => __( 'Name of this widget in addresses that lead to it.', 'plaza-widgets' ),
		),
		'lang' => array(
			'label' => __( 'Language', 'plaza-widgets' ),
			'help'  => __( 'Language of this widget, for example es; that of the page without it.', 'plaza-widgets' ),
		),
	),
	'plaza-membership-stats' => array(
		'src' => array(
			'label' => __( 'Feed', 'plaza-widgets' ),
			'help'  => __( 'Address of the feed; that of the settings without it.', 'plaza-widgets' ),
		),
		'heading' => array(
			'label' => __( 'Heading', 'plaza-widgets' ),
			'help'  => __( 'Text of the heading; without it there is none.', 'plaza-widgets' ),
		),
		'heading-level' => array(
			'label' => __( 'Heading level', 'plaza-widgets' ),
			'help'  => __( 'Level of the heading, 1 to 6.', 'plaza-widgets' ),
		),
		'timeout' => array(
			'label' => __( 'Timeout', 'plaza-widgets' ),
			'help'  => __( 'Seconds after which an attempt to load the feed is given up.', 'plaza-widgets' ),
		),
		'refresh' => array(
			'label' => __( 'Refresh', 'plaza-widgets' ),
			'help'  => __( 'Seconds after which the feed is loaded again, while the page is visible and online; 0 for never.', 'plaza-widgets' ),
		),
		'keep-copy' => array(
			'label' => __( 'Keep copy', 'plaza-widgets' ),
			'help'  => __( 'Keeps the last good copy of the feed on the visitor\'s device, for when the server cannot be reached.', 'plaza-widgets' ),
		),
		'debug' => array(
			'label' => __( 'Debug', 'plaza-widgets' ),
			'help'  => __( 'Shows the webmaster what was read and what was left out, and why.', 'plaza-widgets' ),
		),
		'statistic' => array(
			'label' => __( 'Statistic', 'plaza-widgets' ),
			'help'  => __( 'Ids of the figures to show, in this order, separated by spaces; all without it.', 'plaza-widgets' ),
		),
		'no-animation' => array(
			'label' => __( 'No animation', 'plaza-widgets' ),
			'help'  => __( 'Leaves out the small numbers that count up above the figures of tiles when they are first seen.', 'plaza-widgets' ),
		),
		'layout' => array(
			'label'  => __( 'Layout', 'plaza-widgets' ),
			'help'   => __( 'tiles, table, or inline for a figure in a sentence of the page.', 'plaza-widgets' ),
			'values' => array(
				'tiles'  => __( 'Tiles', 'plaza-widgets' ),
				'inline' => __( 'Inline', 'plaza-widgets' ),
				'table'  => __( 'Table', 'plaza-widgets' ),
			),
		),
		'compact' => array(
			'label' => __( 'Compact', 'plaza-widgets' ),
			'help'  => __( 'Writes large numbers with words, 5 billion.', 'plaza-widgets' ),
		),
		'hide-source' => array(
			'label' => __( 'Hide source', 'plaza-widgets' ),
			'help'  => __( 'Leaves out date and source.', 'plaza-widgets' ),
		),
		'hide-trend' => array(
			'label' => __( 'Hide trend', 'plaza-widgets' ),
			'help'  => __( 'Leaves out how figures have changed, and their targets.', 'plaza-widgets' ),
		),
		'hide-export' => array(
			'label' => __( 'Hide export', 'plaza-widgets' ),
			'help'  => __( 'Leaves out what saves the figures as a file and quotes them.', 'plaza-widgets' ),
		),
		'structured-data' => array(
			'label' => __( 'Structured data', 'plaza-widgets' ),
			'help'  => __( 'Describes the figures to search engines, by JSON-LD in the head of the page.', 'plaza-widgets' ),
		),
		'id' => array(
			'label' => __( 'Name in addresses', 'plaza-widgets' ),
			'help'  => __( 'Name of this widget in addresses that lead to it.', 'plaza-widgets' ),
		),
		'lang' => array(
			'label' => __( 'Language', 'plaza-widgets' ),
			'help'  => __( 'Language of this widget, for example es; that of the page without it.', 'plaza-widgets' ),
		),
	),
	'plaza-network-list' => array(
		'src' => array(
			'label' => __( 'Feed', 'plaza-widgets' ),
			'help'  => __( 'Address of the feed; that of the settings without it.', 'plaza-widgets' ),
		),
		'heading' => array(
			'label' => __( 'Heading', 'plaza-widgets' ),
			'help'  => __( 'Text of the heading; without it there is none.', 'plaza-widgets' ),
		),
		'heading-level' => array(
			'label' => __( 'Heading level', 'plaza-widgets' ),
			'help'  => __( 'Level of the heading, 1 to 6; those inside follow below it.', 'plaza-widgets' ),
		),
		'timeout' => array(
			'label' => __( 'Timeout', 'plaza-widgets' ),
			'help'  => __( 'Seconds after which an attempt to load the feed is given up.', 'plaza-widgets' ),
		),
		'refresh' => array(
			'label' => __( 'Refresh', 'plaza-widgets' ),
			'help'  => __( 'Seconds after which the feed is loaded again, while the page is visible and online; 0 for never.', 'plaza-widgets' ),
		),
		'keep-copy' => array(
			'label' => __( 'Keep copy', 'plaza-widgets' ),
			'help'  => __( 'Keeps the last good copy of the feed on the visitor\'s device, for when the server cannot be reached.', 'plaza-widgets' ),
		),
		'debug' => array(
			'label' => __( 'Debug', 'plaza-widgets' ),
			'help'  => __( 'Shows the webmaster what was read and what was left out, and why.', 'plaza-widgets' ),
		),
		'collection' => array(
			'label'  => __( 'Collection', 'plaza-widgets' ),
			'help'   => __( 'Which of the feed\'s lists: networks, members or priorities.', 'plaza-widgets' ),
			'values' => array(
				'networks'   => __( 'Networks', 'plaza-widgets' ),
				'members'    => __( 'Members', 'plaza-widgets' ),
				'priorities' => __( 'Priorities', 'plaza-widgets' ),
			),
		),
		'layout' => array(
			'label'  => __( 'Layout', 'plaza-widgets' ),
			'help'   => __( 'cards; list, names with their facts, each opening in place; compact, names in columns; or table, with headings to sort by.', 'plaza-widgets' ),
			'values' => array(
				'cards'   => __( 'Cards', 'plaza-widgets' ),
				'list'    => __( 'List', 'plaza-widgets' ),
				'compact' => __( 'Compact', 'plaza-widgets' ),
				'table'   => __( 'Table', 'plaza-widgets' ),
			),
		),
		'limit' => array(
			'label' => __( 'Limit', 'plaza-widgets' ),
			'help'  => __( 'How many entries are shown before "show more".', 'plaza-widgets' ),
		),
		'query' => array(
			'label' => __( 'Query', 'plaza-widgets' ),
			'help'  => __( 'What is searched for.', 'plaza-widgets' ),
		),
		'topic' => array(
			'label' => __( 'Topic', 'plaza-widgets' ),
			'help'  => __( 'Shows only these topics, in any language of the feed, separated by commas.', 'plaza-widgets' ),
		),
		'network' => array(
			'label' => __( 'Network', 'plaza-widgets' ),
			'help'  => __( 'Shows only the members of these networks, by id or name, separated by commas.', 'plaza-widgets' ),
		),
		'country' => array(
			'label' => __( 'Country', 'plaza-widgets' ),
			'help'  => __( 'Shows only these countries: ISO 3166-1 alpha-2 codes, separated by spaces or commas.', 'plaza-widgets' ),
		),
		'region' => array(
			'label' => __( 'Region', 'plaza-widgets' ),
			'help'  => __( 'Shows only these regions, separated by commas.', 'plaza-widgets' ),
		),
		'classification' => array(
			'label' => __( 'Classification', 'plaza-widgets' ),
			'help'  => __( 'Shows only these kinds of members, for example city association.', 'plaza-widgets' ),
		),
		'sort' => array(
			'label' => __( 'Sort', 'plaza-widgets' ),
			'help'  => __( 'Sorted by name, population or start_date, backwards with a - before it: -population. Otherwise as the feed has it; what is searched for comes best answer first.', 'plaza-widgets' ),
		),
		'group' => array(
			'label'  => __( 'Group', 'plaza-widgets' ),
			'help'   => __( 'Groups the entries under headings: country or region.', 'plaza-widgets' ),
			'values' => array(
				'country' => __( 'Country', 'plaza-widgets' ),
				'region'  => __( 'Region', 'plaza-widgets' ),
			),
		),
		'filters' => array(
			'label' => __( 'Filters', 'plaza-widgets' ),
			'help'  => __( 'What visitors can filter by, in this order: topic, network, country, region, classification. Otherwise by whatever tells the entries apart.', 'plaza-widgets' ),
		),
		'sync-url' => array(
			'label' => __( 'Keep in the address', 'plaza-widgets' ),
			'help'  => __( 'off keeps what a visitor chose out of the page\'s address; otherwise it stands there under the element\'s id.', 'plaza-widgets' ),
		),
		'hide-search' => array(
			'label' => __( 'Hide search', 'plaza-widgets' ),
			'help'  => __( 'Leaves out the search field.', 'plaza-widgets' ),
		),
		'hide-filters' => array(
			'label' => __( 'Hide filters', 'plaza-widgets' ),
			'help'  => __( 'Leaves out the filters.', 'plaza-widgets' ),
		),
		'hide-export' => array(
			'label' => __( 'Hide export', 'plaza-widgets' ),
			'help'  => __( 'Leaves out the button that saves the list as a file.', 'plaza-widgets' ),
		),
		'for' => array(
			'label' => __( 'Followed by', 'plaza-widgets' ),
			'help'  => __( 'The ids of elements of the page that follow this list: a visitor who chooses a network sees its members, contacts and milestones there.', 'plaza-widgets' ),
		),
		'id' => array(
			'label' => __( 'Name in addresses', 'plaza-widgets' ),
			'help'  => __( 'Name of this widget in addresses that lead to it.', 'plaza-widgets' ),
		),
		'lang' => array(
			'label' => __( 'Language', 'plaza-widgets' ),
			'help'  => __( 'Language of this widget, for example es; that of the page without it.', 'plaza-widgets' ),
		),
	),
);
