<?php
/**
 * Takes the settings away with the plugin. Uploaded feeds stay, as pictures do: pages elsewhere may read them.
 *
 * @package Plaza_Widgets
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

if ( is_multisite() ) {
	$plaza_widgets_sites = get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	);
	foreach ( $plaza_widgets_sites as $plaza_widgets_site ) {
		delete_blog_option( $plaza_widgets_site, 'plaza_widgets_default_feed' );
	}
} else {
	delete_option( 'plaza_widgets_default_feed' );
}
