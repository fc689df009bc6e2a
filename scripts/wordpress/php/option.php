<?php
/**
 * Prints an option: option.php NAME
 *
 * @package Plaza_Widgets
 */

require getcwd() . '/wp-load.php';

echo esc_html( get_option( $argv[1], '' ) );
