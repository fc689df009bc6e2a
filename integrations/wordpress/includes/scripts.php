<?php
/**
 * The script, on the pages that need it and no others.
 *
 * @package Plaza_Widgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * The address of a file of the elements. Their folder has the version in its name: modules import each other without one.
 *
 * @param string $file Name of a file of dist/cdn.
 * @return string Its address.
 */
function plaza_widgets_asset( $file ) {
	return plugins_url( 'assets/' . PLAZA_WIDGETS_VERSION . '/' . $file, PLAZA_WIDGETS_FILE );
}

/**
 * Puts script and style on the page: the loader of modules, which loads what the page has, or on WordPress before 6.5, which
 * cannot enqueue modules, everything in one file.
 */
function plaza_widgets_enqueue() {
	wp_enqueue_style( 'plaza-widgets', plaza_widgets_asset( 'plaza.css' ), array(), PLAZA_WIDGETS_VERSION );
	if ( function_exists( 'wp_enqueue_script_module' ) ) {
		wp_enqueue_script_module( 'plaza-widgets', plaza_widgets_asset( 'loader.js' ), array(), PLAZA_WIDGETS_VERSION );
	} else {
		wp_enqueue_script( 'plaza-widgets', plaza_widgets_asset( 'plaza.classic.js' ), array(), PLAZA_WIDGETS_VERSION, true );
	}
}

/**
 * Defers the script: WordPress before 6.3 cannot.
 *
 * @param string $html   The script's tag.
 * @param string $handle Its name.
 * @return string The tag.
 */
function plaza_widgets_defer( $html, $handle ) {
	return 'plaza-widgets' === $handle ? str_replace( ' src=', ' defer src=', $html ) : $html;
}
add_filter( 'script_loader_tag', 'plaza_widgets_defer', 10, 2 );

/**
 * Whether a text has a widget in it: a block, a shortcode, a tag, a marked div or a marked link.
 *
 * @param string $text Content, as it was saved or as HTML.
 * @return bool Whether it may.
 */
function plaza_widgets_is_in( $text ) {
	return 1 === preg_match( '/<!-- wp:plaza\/|\[plaza_|<plaza-|\sdata-plaza=|#plaza-/', (string) $text );
}

/**
 * Puts the script on the page if this piece of it has a widget.
 *
 * @param string $html Content, as HTML.
 * @return string The same.
 */
function plaza_widgets_notice( $html ) {
	if ( ! is_admin() && plaza_widgets_is_in( $html ) ) {
		plaza_widgets_enqueue();
	}
	return $html;
}
add_filter( 'the_content', 'plaza_widgets_notice', 100 );
add_filter( 'render_block', 'plaza_widgets_notice', 100 );
add_filter( 'widget_text', 'plaza_widgets_notice', 100 );
add_filter( 'widget_custom_html_content', 'plaza_widgets_notice', 100 );
add_filter( 'widget_block_content', 'plaza_widgets_notice', 100 );

/**
 * Knows it already in the head of a page where what it is about has a widget, so that the style stands there.
 */
function plaza_widgets_enqueue_early() {
	if ( is_singular() ) {
		plaza_widgets_notice( get_post()->post_content );
	}
}
add_action( 'wp_enqueue_scripts', 'plaza_widgets_enqueue_early' );

/**
 * Names the feed in the head of each page: for tags that name none, and for feed readers.
 */
function plaza_widgets_link() {
	$feed = plaza_widgets_default_feed();
	if ( '' !== $feed ) {
		printf(
			'<link rel="alternate" type="application/feed+json" title="%s" href="%s">' . "\n",
			esc_attr( get_bloginfo( 'name' ) ),
			esc_attr( $feed )
		);
	}
}
add_action( 'wp_head', 'plaza_widgets_link' );
