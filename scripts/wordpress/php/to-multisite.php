<?php
/**
 * Makes a multisite of an installed WordPress: to-multisite.php HOST
 *
 * @package Plaza_Widgets
 */

require getcwd() . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/network.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';

foreach ( $wpdb->tables( 'ms_global' ) as $plaza_table => $plaza_prefixed ) {
	$wpdb->$plaza_table = $plaza_prefixed;
}
install_network();
$plaza_result = populate_network( 1, $argv[1], 'administrator@example.org', 'Plaza', '/', false );
if ( is_wp_error( $plaza_result ) && 'no_wildcard_dns' !== $plaza_result->get_error_code() ) {
	throw new Exception( $plaza_result->get_error_message() );
}
