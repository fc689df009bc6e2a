<?php
/**
 * The elements and their attributes. Made from custom-elements.json by: npm run wordpress.
 *
 * @package Plaza_Widgets
 */

defined( 'ABSPATH' ) || exit;

return array(
	'plaza-advocacy-timeline' => array(
		'src' => array(
			'type' => 'string',
		),
		'heading' => array(
			'type' => 'string',
		),
		'heading-level' => array(
			'type' => 'number',
		),
		'timeout' => array(
			'type' => 'number',
		),
		'refresh' => array(
			'type' => 'number',
		),
		'keep-copy' => array(
			'type' => 'boolean',
		),
		'debug' => array(
			'type' => 'boolean',
		),
		'layout' => array(
			'type' => 'string',
			'enum' => array( 'vertical', 'horizontal', 'compact' ),
		),
		'order' => array(
			'type' => 'string',
			'enum' => array( 'newest', 'oldest', 'upcoming' ),
		),
		'group' => array(
			'type' => 'string',
			'enum' => array( 'year', 'decade', 'category', 'organization', 'status', 'none' ),
		),
		'limit' => array(
			'type' => 'number',
		),
		'query' => array(
			'type' => 'string',
		),
		'category' => array(
			'type' => 'string',
		),
		'tag' => array(
			'type' => 'string',
		),
		'organization' => array(
			'type' => 'string',
		),
		'network' => array(
			'type' => 'string',
		),
		'from' => array(
			'type' => 'string',
		),
		'to' => array(
			'type' => 'string',
		),
		'sync-url' => array(
			'type' => 'string',
		),
		'hide-filters' => array(
			'type' => 'boolean',
		),
		'id' => array(
			'type' => 'string',
		),
		'lang' => array(
			'type' => 'string',
		),
	),
	'plaza-contact-card' => array(
		'src' => array(
			'type' => 'string',
		),
		'heading' => array(
			'type' => 'string',
		),
		'heading-level' => array(
			'type' => 'number',
		),
		'timeout' => array(
			'type' => 'number',
		),
		'refresh' => array(
			'type' => 'number',
		),
		'keep-copy' => array(
			'type' => 'boolean',
		),
		'debug' => array(
			'type' => 'boolean',
		),
		'layout' => array(
			'type' => 'string',
			'enum' => array( 'card', 'list', 'inline' ),
		),
		'contact' => array(
			'type' => 'string',
		),
		'role' => array(
			'type' => 'string',
		),
		'language' => array(
			'type' => 'string',
		),
		'country' => array(
			'type' => 'string',
		),
		'network' => array(
			'type' => 'string',
		),
		'vcard' => array(
			'type' => 'string',
			'enum' => array( '3.0', '4.0' ),
		),
		'hide-qr' => array(
			'type' => 'boolean',
		),
		'map' => array(
			'type' => 'string',
			'enum' => array( 'openstreetmap', 'google', 'apple' ),
		),
		'protect-email' => array(
			'type' => 'boolean',
		),
		'structured-data' => array(
			'type' => 'boolean',
		),
		'id' => array(
			'type' => 'string',
		),
		'lang' => array(
			'type' => 'string',
		),
	),
	'plaza-membership-stats' => array(
		'src' => array(
			'type' => 'string',
		),
		'heading' => array(
			'type' => 'string',
		),
		'heading-level' => array(
			'type' => 'number',
		),
		'timeout' => array(
			'type' => 'number',
		),
		'refresh' => array(
			'type' => 'number',
		),
		'keep-copy' => array(
			'type' => 'boolean',
		),
		'debug' => array(
			'type' => 'boolean',
		),
		'statistic' => array(
			'type' => 'string',
		),
		'no-animation' => array(
			'type' => 'boolean',
		),
		'layout' => array(
			'type' => 'string',
			'enum' => array( 'tiles', 'inline', 'table' ),
		),
		'compact' => array(
			'type' => 'boolean',
		),
		'hide-source' => array(
			'type' => 'boolean',
		),
		'hide-trend' => array(
			'type' => 'boolean',
		),
		'hide-export' => array(
			'type' => 'boolean',
		),
		'structured-data' => array(
			'type' => 'boolean',
		),
		'id' => array(
			'type' => 'string',
		),
		'lang' => array(
			'type' => 'string',
		),
	),
	'plaza-network-list' => array(
		'src' => array(
			'type' => 'string',
		),
		'heading' => array(
			'type' => 'string',
		),
		'heading-level' => array(
			'type' => 'number',
		),
		'timeout' => array(
			'type' => 'number',
		),
		'refresh' => array(
			'type' => 'number',
		),
		'keep-copy' => array(
			'type' => 'boolean',
		),
		'debug' => array(
			'type' => 'boolean',
		),
		'collection' => array(
			'type' => 'string',
			'enum' => array( 'networks', 'members', 'priorities' ),
		),
		'layout' => array(
			'type' => 'string',
			'enum' => array( 'cards', 'list', 'compact', 'table' ),
		),
		'limit' => array(
			'type' => 'number',
		),
		'query' => array(
			'type' => 'string',
		),
		'topic' => array(
			'type' => 'string',
		),
		'network' => array(
			'type' => 'string',
		),
		'country' => array(
			'type' => 'string',
		),
		'region' => array(
			'type' => 'string',
		),
		'classification' => array(
			'type' => 'string',
		),
		'sort' => array(
			'type' => 'string',
		),
		'group' => array(
			'type' => 'string',
			'enum' => array( 'country', 'region' ),
		),
		'filters' => array(
			'type' => 'string',
		),
		'sync-url' => array(
			'type' => 'string',
		),
		'hide-search' => array(
			'type' => 'boolean',
		),
		'hide-filters' => array(
			'type' => 'boolean',
		),
		'hide-export' => array(
			'type' => 'boolean',
		),
		'for' => array(
			'type' => 'string',
		),
		'id' => array(
			'type' => 'string',
		),
		'lang' => array(
			'type' => 'string',
		),
	),
);
