<?php
/**
 * Deactivates and deletes a plugin: uninstall.php FILE
 *
 * @package Plaza_Widgets
 */

require getcwd() . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';
require_once ABSPATH . 'wp-admin/includes/file.php';

deactivate_plugins( $argv[1] );
if ( true !== delete_plugins( array( $argv[1] ) ) ) {
	throw new Exception( 'The plugin was not deleted.' );
}
