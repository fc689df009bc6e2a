<?php
/**
 * What a web server does for WordPress: files are served, everything else is for index.php.
 *
 * @package Plaza_Widgets
 */

$plaza_path = $_SERVER['DOCUMENT_ROOT'] . parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH );
if ( is_file( $plaza_path ) || is_file( rtrim( $plaza_path, '/' ) . '/index.php' ) ) {
	return false;
}
$_SERVER['SCRIPT_NAME'] = '/index.php';
require $_SERVER['DOCUMENT_ROOT'] . '/index.php';
