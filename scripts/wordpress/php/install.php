<?php
/**
 * Installs WordPress, with a user for each role: install.php PASSWORD ROLE …
 *
 * @package Plaza_Widgets
 */

define( 'WP_INSTALLING', true );

/**
 * Sends no mail.
 */
function wp_mail() {
	return true;
}

require getcwd() . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';

list( , $plaza_password ) = $argv;
wp_install( 'Plaza', 'administrator', 'administrator@example.org', true, '', $plaza_password );
foreach ( array_slice( $argv, 3 ) as $plaza_role ) {
	$plaza_user = wp_insert_user(
		array(
			'user_login' => $plaza_role,
			'user_email' => $plaza_role . '@example.org',
			'user_pass'  => $plaza_password,
			'role'       => $plaza_role,
		)
	);
	if ( is_wp_error( $plaza_user ) ) {
		throw new Exception( $plaza_user->get_error_message() );
	}
}
