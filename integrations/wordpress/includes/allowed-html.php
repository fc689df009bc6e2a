<?php
/**
 * The tags, for authors who may not write any HTML: kept when they save, and by the classic editor.
 *
 * @package Plaza_Widgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * Allows the tags, with their attributes and no others, in posts.
 *
 * @param array  $allowed Attributes by tag.
 * @param string $context What the HTML is for.
 * @return array Attributes by tag.
 */
function plaza_widgets_allow_tags( $allowed, $context ) {
	if ( 'post' !== $context ) {
		return $allowed;
	}
	foreach ( plaza_widgets_elements() as $tag => $attributes ) {
		$allowed[ $tag ] = array_fill_keys( array_merge( array_keys( $attributes ), array( 'class', 'dir' ) ), true );
	}
	return $allowed;
}
add_filter( 'wp_kses_allowed_html', 'plaza_widgets_allow_tags', 10, 2 );

/**
 * Tells the classic editor of the tags, which it would take apart.
 *
 * @param array $settings Those of TinyMCE.
 * @return array The settings.
 */
function plaza_widgets_tell_tinymce( $settings ) {
	$elements = plaza_widgets_elements();
	$more     = array(
		// With a ~ before it, an element stands in a line: in a paragraph of its own it stays apart from the text around it.
		'custom_elements'         => '~' . implode( ',~', array_keys( $elements ) ),
		'extended_valid_elements' => implode(
			',',
			array_map(
				function ( $tag, $attributes ) {
					// With a # before it, an element stays when it is empty.
					return sprintf( '#%s[%s|class|dir]', $tag, implode( '|', array_keys( $attributes ) ) );
				},
				array_keys( $elements ),
				$elements
			)
		),
	);
	foreach ( $more as $name => $value ) {
		$settings[ $name ] = empty( $settings[ $name ] ) ? $value : $settings[ $name ] . ',' . $value;
	}
	return $settings;
}
add_filter( 'tiny_mce_before_init', 'plaza_widgets_tell_tinymce' );
