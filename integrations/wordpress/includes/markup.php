<?php
/**
 * From attributes to a tag.
 *
 * @package Plaza_Widgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * The elements and their attributes, by tag.
 *
 * @return array<string, array<string, array>> Schemas as those of blocks: type, enum.
 */
function plaza_widgets_elements() {
	static $elements = null;
	if ( null === $elements ) {
		$elements = require __DIR__ . '/elements.php';
	}
	return $elements;
}

/**
 * The feed of whatever names none.
 *
 * @return string An address, or nothing.
 */
function plaza_widgets_default_feed() {
	return (string) get_option( 'plaza_widgets_default_feed', '' );
}

/**
 * Cleans the address of a feed, in which `{lang}` may stand for a language.
 *
 * @param string $address The address of a feed.
 * @return string The address, or nothing if it is none of http or https.
 */
function plaza_widgets_clean_address( $address ) {
	// Braces are no part of an address to WordPress, and it would leave them out.
	$marked = str_replace( '{lang}', 'plaza-lang-', trim( $address ) );
	return str_replace( 'plaza-lang-', '{lang}', esc_url_raw( $marked, array( 'http', 'https' ) ) );
}

/**
 * The attributes of an element as they stand in its tag; what it does not know is left out.
 *
 * @param string $tag        Name of the element.
 * @param array  $attributes Values by name.
 * @return string HTML, with a space before each attribute.
 */
function plaza_widgets_attributes( $tag, $attributes ) {
	$html = '';
	foreach ( plaza_widgets_elements()[ $tag ] as $name => $schema ) {
		if ( ! isset( $attributes[ $name ] ) ) {
			continue;
		}
		$value = $attributes[ $name ];
		if ( 'boolean' === $schema['type'] ) {
			$html .= in_array( $value, array( false, 'false', '0' ), true ) ? '' : ' ' . esc_attr( $name );
			continue;
		}
		// WordPress writes entities into what authors without unfiltered_html save.
		$value = wp_specialchars_decode( (string) $value, ENT_QUOTES );
		if ( 'src' === $name ) {
			$value = plaza_widgets_clean_address( $value );
		}
		if ( '' !== $value ) {
			$html .= sprintf( ' %s="%s"', esc_attr( $name ), esc_attr( $value ) );
		}
	}
	return $html;
}

/**
 * The link that visitors see when the script or the feed does not reach them.
 *
 * @param array $attributes Those of the element; `fallback` is the address of a page that says the same.
 * @return string HTML.
 */
function plaza_widgets_fallback( $attributes ) {
	$language = strtok( get_bloginfo( 'language' ), '-' );
	$address  = empty( $attributes['fallback'] )
		? str_replace( '{lang}', $language, $attributes['src'] )
		: $attributes['fallback'];
	$address  = esc_url( wp_specialchars_decode( $address, ENT_QUOTES ), array( 'http', 'https' ) );
	if ( '' === $address ) {
		return '';
	}
	$text = empty( $attributes['heading'] )
		? get_bloginfo( 'name' )
		: wp_specialchars_decode( $attributes['heading'], ENT_QUOTES );
	// The address was escaped above, where an empty one is told.
	return sprintf( '<a href="%s">%s</a>', $address, esc_html( $text ) );
}

/**
 * The tag of an element, and the script for the page.
 *
 * @param string $tag        Name of the element.
 * @param array  $attributes Values by name, and `fallback`.
 * @param string $content    HTML that visitors see when the script or the feed does not reach them; a link without it.
 * @param string $wrapper    Attributes that are HTML already, as those of a block.
 * @return string HTML.
 */
function plaza_widgets_render( $tag, $attributes, $content = '', $wrapper = '' ) {
	plaza_widgets_enqueue();
	if ( empty( $attributes['src'] ) ) {
		$attributes['src'] = plaza_widgets_default_feed();
	}
	return sprintf(
		'<%1$s%2$s%3$s>%4$s</%1$s>',
		tag_escape( $tag ),
		'' === $wrapper ? '' : ' ' . $wrapper,
		plaza_widgets_attributes( $tag, $attributes ),
		'' === $content ? plaza_widgets_fallback( $attributes ) : wp_kses_post( $content )
	);
}
