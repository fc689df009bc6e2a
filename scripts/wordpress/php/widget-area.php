<?php
/**
 * Takes a classic theme and puts HTML into its first widget area: widget-area.php HTML
 *
 * @package Plaza_Widgets
 */

require getcwd() . '/wp-load.php';

switch_theme( 'twentytwentyone' );
update_option(
	'widget_block',
	array(
		2              => array( 'content' => "<!-- wp:html -->\n{$argv[1]}\n<!-- /wp:html -->" ),
		'_multiwidget' => 1,
	)
);
update_option(
	'sidebars_widgets',
	array(
		'sidebar-1'     => array( 'block-2' ),
		'array_version' => 3,
	)
);
