<?php
/**
 * Configuration of a WordPress for tests. The test fills in what is particular to it.
 *
 * @package Plaza_Widgets
 */

define( 'PLAZA_TEST_HOST', 'localhost:80' );
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:db.sock' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
foreach ( array( 'AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE' ) as $plaza_test_name ) {
	define( $plaza_test_name . '_KEY', $plaza_test_name . ' key of a site that nobody else can reach' );
	define( $plaza_test_name . '_SALT', $plaza_test_name . ' salt of a site that nobody else can reach' );
}
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_LOG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'DISABLE_WP_CRON', true );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
$table_prefix = 'wp_';
/* kind */
if ( empty( $_SERVER['HTTP_HOST'] ) ) {
	$_SERVER['HTTP_HOST'] = PLAZA_TEST_HOST;
}
if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}
require_once ABSPATH . 'wp-settings.php';
