<?php
/**
 * Shortcodes: `[plaza_network_list src="…" layout="table" hide-search]`, with the attributes of the tag.
 *
 * @package Plaza_Widgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * Registers a shortcode for each element.
 */
function plaza_widgets_register_shortcodes() {
	foreach ( array_keys( plaza_widgets_elements() ) as $tag ) {
		add_shortcode( str_replace( '-', '_', $tag ), 'plaza_widgets_shortcode' );
	}
}
add_action( 'init', 'plaza_widgets_register_shortcodes' );

/**
 * Renders a shortcode.
 *
 * @param array|string $given   Its attributes; those without a value have a number for a name.
 * @param string|null  $content What it encloses: for visitors whom the script does not reach.
 * @param string       $name    Its name.
 * @return string HTML.
 */
function plaza_widgets_shortcode( $given, $content, $name ) {
	$attributes = array();
	foreach ( (array) $given as $key => $value ) {
		if ( is_int( $key ) ) {
			$attributes[ strtolower( $value ) ] = true;
		} else {
			$attributes[ $key ] = $value;
		}
	}
	return plaza_widgets_render( str_replace( '_', '-', $name ), $attributes, do_shortcode( (string) $content ) );
}
